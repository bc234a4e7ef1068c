package se.handslag.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a file breaks of the standards that it says it keeps, by the judgement of veraPDF. */
public final class Standards {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** The faults, each with its clause; empty when the file keeps all of PDF/UA-1 and PDF/A-2a. */
    public static List<String> brokenBy(byte[] file) {
        return List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).stream()
                .flatMap(standard -> brokenBy(file, standard).stream())
                .toList();
    }

    private static List<String> brokenBy(byte[] file, PDFAFlavour standard) {
        Locale here = Locale.getDefault();
        // The judge takes "Integer" for another word in a Turkish locale.
        Locale.setDefault(Locale.ROOT);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new IllegalStateException("Nothing was tried.");
            }
            return result.getTestAssertions().stream()
                    .filter(tried -> tried.getStatus() == TestAssertion.Status.FAILED)
                    .map(tried -> standard + " " + tried.getRuleId().getClause() + "-"
                            + tried.getRuleId().getTestNumber() + " " + tried.getMessage() + " "
                            + tried.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException("The file could not be tried.", e);
        } finally {
            Locale.setDefault(here);
        }
    }
}
