package se.handslag.web.region.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.region.discharge.ClosingCareFile;
import se.handslag.web.shell.Choice;

/**
 * The page that ends the region's part.
 *
 * @param preparation what is to be thought of
 * @param told what the municipality has told of its own end
 * @param reasons why it can end
 */
public record CareEndPage(ClosingCareFile.Preparation preparation, List<Told> told, List<Choice> reasons)
        implements PersonalData {

    /** That the municipality's support has ended, as it was handed over. */
    public record Told(LocalDate on, String reason, String by, Instant at) implements PersonalData {
        @Override
        public String toString() {
            return "Told";
        }
    }

    @Override
    public String toString() {
        return "CareEndPage";
    }
}
