package se.handslag.decisions.municipality.investigate;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.municipality.prepare.PreparationId;

/**
 * Something that came into the matter and that a decision may rest on (underlag).
 *
 * @param id the material
 * @param caseId whose case
 * @param about what is to be decided: an application, or a decision that grants support
 * @param what what it is, or what was told, in words
 * @param from from whom
 * @param fromThePerson whether the person gave it themself, and therefore knows it
 * @param way how it came
 * @param cameOn when it came in
 * @param by who wrote it down, and when
 */
@Carries(
        value = LegalTopic.DUTY_TO_INVESTIGATE,
        by = "What comes into the investigation is listed with its source.",
        leftToPeople = "To judge how much investigation the matter needs.")
@Carries(
        value = LegalTopic.DOCUMENTATION_OF_FACTS,
        by =
                "What came in otherwise than by a document is written down with the day, its source, who wrote it and when.")
public record InvestigationMaterial(
        PreparationId id,
        CaseId caseId,
        UUID about,
        String what,
        String from,
        boolean fromThePerson,
        MaterialWay way,
        LocalDate cameOn,
        Signature by)
        implements PersonalData {
    /** The longest text, in characters. */
    public static final int LONGEST = 4_000;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 200;

    @Override
    public String toString() {
        return "InvestigationMaterial[" + id + "]";
    }
}
