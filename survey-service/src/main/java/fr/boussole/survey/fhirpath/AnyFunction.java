package fr.boussole.survey.fhirpath;

import fr.boussole.form.expression.Function;
import java.util.List;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.fhirpath.FHIRPathUtilityClasses.FunctionDetails;
import org.hl7.fhir.r4.fhirpath.IHostApplicationServices;
import org.hl7.fhir.r4.fhirpath.TypeDetails;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.utilities.fhirpath.FHIRPathConstantEvaluationMode;

/** Lets the parser pass functions that it does not know, so that the translation can judge them; nothing is ever evaluated with it. */
final class AnyFunction implements IHostApplicationServices {
    private static final int MOST_PARAMETERS = 20;

    @Override
    public FunctionDetails resolveFunction(FHIRPathEngine engine, String name) {
        return new FunctionDetails(
                name,
                Function.ofCode(name).map(Function::least).orElse(0),
                Function.ofCode(name).map(Function::most).orElse(MOST_PARAMETERS));
    }

    @Override
    public List<Base> resolveConstant(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        return List.of();
    }

    @Override
    public TypeDetails resolveConstantType(
            FHIRPathEngine engine, Object context, String name, FHIRPathConstantEvaluationMode mode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean log(String argument, List<Base> focus) {
        return false;
    }

    @Override
    public TypeDetails checkFunction(
            FHIRPathEngine engine, Object context, String name, TypeDetails focus, List<TypeDetails> parameters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Base> executeFunction(
            FHIRPathEngine engine, Object context, List<Base> focus, String name, List<List<Base>> parameters) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Base resolveReference(FHIRPathEngine engine, Object context, String url, Base reference) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean conformsToProfile(FHIRPathEngine engine, Object context, Base item, String url) {
        return false;
    }

    @Override
    public ValueSet resolveValueSet(FHIRPathEngine engine, Object context, String url) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean paramIsType(String name, int index) {
        return false;
    }
}
