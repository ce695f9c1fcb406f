package fr.boussole.e2e.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one browser to all tests that ask for it; without a Chromium they are skipped, loudly, except where CI promised one. */
public final class WithChromium implements ExecutionCondition, ParameterResolver {

    private static final String MISSING =
            "BROWSER TESTS ARE SKIPPED: no Chromium on this machine. Install it (Debian: apt install chromium) or set CHROMIUM.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.installed().isPresent() || System.getenv("CI") != null) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be");
        }
        System.err.println(MISSING);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Chromium.class, first -> Chromium.start(), Chromium.class);
    }
}
