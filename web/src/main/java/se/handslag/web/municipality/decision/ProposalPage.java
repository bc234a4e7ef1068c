package se.handslag.web.municipality.decision;

import java.util.List;
import java.util.Optional;
import se.handslag.decisions.municipality.approve.ProposalView;
import se.handslag.decisions.municipality.view.MatterView;

/**
 * How it stands with a decision that takes two people.
 *
 * @param view the matter
 * @param live the proposal that waits or has come back; empty if there is none
 * @param proposable the decisions that can be proposed now, and where
 * @param whyNot why none can; empty if one can
 */
public record ProposalPage(
        MatterView view, Optional<ProposalView> live, List<MatterPage.Link> proposable, Optional<String> whyNot) {}
