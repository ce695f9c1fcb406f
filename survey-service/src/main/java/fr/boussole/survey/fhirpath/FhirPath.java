package fr.boussole.survey.fhirpath;

import fr.boussole.form.expression.Expression;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.context.IWorkerContext;
import org.hl7.fhir.r4.fhirpath.ExpressionNode;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;

/**
 * Reads FHIRPath with HAPI's parser, which recurses, so length and nesting are bounded before it is asked. Of the library that
 * knows all of FHIR, nothing else is used.
 */
public final class FhirPath {
    public static final int LONGEST = 10_000;
    public static final int DEEPEST = 50;
    private static final int MOST_PARTS = 4_000;

    private static final FHIRPathEngine ENGINE = engine();

    private FhirPath() {}

    public static Reading read(String text) {
        try {
            requireBounds(text);
            Expression expression = Translation.of(parsed(text));
            requireBounds(expression);
            return new Reading.Read(expression);
        } catch (NotTranslatable e) {
            return new Reading.Unusable(e.getMessage());
        } catch (StackOverflowError e) {
            return new Reading.Unusable("is nested too deeply");
        }
    }

    private static ExpressionNode parsed(String text) {
        try {
            return ENGINE.parse(Signs.inParentheses(text));
        } catch (FHIRException e) {
            throw new NotTranslatable("is not FHIRPath: " + firstLine(e.getMessage()));
        } catch (RuntimeException e) {
            throw new NotTranslatable("is not FHIRPath");
        }
    }

    private static String firstLine(String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }

    private static void requireBounds(String text) {
        if (text.length() > LONGEST) {
            throw new NotTranslatable("has " + text.length() + " characters; at most " + LONGEST + " are read");
        }
        if (Nesting.of(text) > DEEPEST) {
            throw new NotTranslatable("is nested more than " + DEEPEST + " levels deep");
        }
    }

    private static void requireBounds(Expression expression) {
        List<Expression> level = List.of(expression);
        int count = 0;
        for (int depth = 1; !level.isEmpty(); depth++) {
            count += level.size();
            if (depth > Expression.MOST_DEPTH || count > MOST_PARTS) {
                throw new NotTranslatable("is too long to be computed");
            }
            List<Expression> next = new ArrayList<>();
            level.forEach(one -> next.addAll(one.parts()));
            level = next;
        }
    }

    /** Parsing asks nothing of the context but its list of structures, of which none is needed. */
    private static FHIRPathEngine engine() {
        IWorkerContext nothing = (IWorkerContext) Proxy.newProxyInstance(
                IWorkerContext.class.getClassLoader(),
                new Class<?>[] {IWorkerContext.class},
                (proxy, method, arguments) -> List.class.isAssignableFrom(method.getReturnType()) ? List.of() : null);
        FHIRPathEngine engine = new FHIRPathEngine(nothing, null);
        engine.setHostServices(new AnyFunction());
        return engine;
    }
}
