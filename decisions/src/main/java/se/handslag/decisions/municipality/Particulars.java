package se.handslag.decisions.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.Carries;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.PersonalData;
import se.handslag.decisions.DecisionId;

/**
 * What every decision document states: the day, the content's grounds, who decided and for whom.
 *
 * <p>Source: 31 and 32 §§ förvaltningslagen (2017:900). Names are those of the moment, so that the document does not change when someone
 * moves or a board is renamed.
 *
 * @param id the decision
 * @param caseId whose case
 * @param team the team whose support it concerns
 * @param teamName the team's name to people
 * @param to whom it concerns
 * @param authority the name of the municipality
 * @param decidedOn the Swedish day
 * @param by who decided it, and when
 * @param presented who presented it to the one who decided; empty if nobody else did
 * @param present others who took part in the final handling without deciding, as printed; empty for none
 * @param delegation on which item of the delegation order
 * @param law what it rests on
 * @param material what it was decided from
 * @param reasons the circumstances that decided it, in plain words to the person
 * @param letter the template of its letter, for example {@code granted-1}
 */
@Carries(
        value = LegalTopic.CONTENTS_OF_A_DECISION_DOCUMENT,
        by =
                "Holds what every decision states: the day, the content, who decided, who presented the matter and who else took part.")
@Carries(
        value = LegalTopic.REASONS,
        by = "Holds the reasons and the paragraphs of the day; no decision is made without reasons.",
        leftToPeople = "That the reasons name what decided the matter, in words the person understands.")
public record Particulars(
        DecisionId id,
        CaseId caseId,
        TeamId team,
        String teamName,
        Addressee to,
        String authority,
        LocalDate decidedOn,
        Signature by,
        Optional<Presented> presented,
        List<String> present,
        DelegatedTo delegation,
        LegalGround law,
        Material material,
        String reasons,
        String letter)
        implements PersonalData {
    public Particulars {
        present = List.copyOf(present);
    }

    @Override
    public String toString() {
        return "Particulars[" + id + "]";
    }
}
