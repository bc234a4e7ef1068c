package se.handslag.fhir.joint.bundle;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;

/** What the library's own validator has to say of a bundle. */
final class Validated {
    private static final FhirValidator VALIDATOR = validator();

    private Validated() {}

    private static FhirValidator validator() {
        FhirContext context = FhirContext.forR4Cached();
        ValidationSupportChain support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context));
        FhirInstanceValidator instances = new FhirInstanceValidator(support);
        return context.newValidator().registerValidatorModule(instances);
    }

    /** Errors and worse. */
    static Set<String> errors(String json) {
        return said(json, ResultSeverityEnum.ERROR, ResultSeverityEnum.FATAL);
    }

    /** Warnings, each kind once: without where in the bundle it is. */
    static Set<String> warnings(String json) {
        return said(json, ResultSeverityEnum.WARNING);
    }

    private static Set<String> said(String json, ResultSeverityEnum... severities) {
        Set<String> said = new TreeSet<>();
        for (SingleValidationMessage message :
                VALIDATOR.validateWithResult(json).getMessages()) {
            if (Set.of(severities).contains(message.getSeverity())) {
                said.add(message.getLocationString().replaceAll("\\[\\d+]|/\\*.*?\\*/", "") + ": "
                        + message.getMessage());
            }
        }
        return said;
    }
}
