package se.handslag.eligibility.joint.settle;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.consent.Consents;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.DisclosureId;
import se.handslag.core.disclosure.Disclosures;
import se.handslag.core.disclosure.Ground;
import se.handslag.eligibility.AssessmentItems;
import se.handslag.eligibility.joint.finding.FindingId;
import se.handslag.eligibility.joint.material.OtherSide;

/** Gives the other authority copies of findings, on this authority's own consent. */
public final class FindingCopies {
    private final OtherSide otherSide;
    private final Consents consents;
    private final Disclosures disclosures;
    private final Disclosing disclosing;
    private final Clock clock;

    @Inject
    public FindingCopies(
            OtherSide otherSide, Consents consents, Disclosures disclosures, Disclosing disclosing, Clock clock) {
        this.otherSide = otherSide;
        this.consents = consents;
        this.disclosures = disclosures;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    /** Whether there is someone to give findings to, and a valid consent of this authority that covers it. */
    public boolean areCovered(CaseFile file) {
        return otherSide
                .of(file)
                .flatMap(to -> consents.covering(file.id(), to.id(), AssessmentItems.FINDING, LocalDate.now(clock)))
                .isPresent();
    }

    /** Copies of those of the findings that have not gone already. */
    Outcome<List<DisclosureId>, CannotSettle> of(
            Actor actor, CaseFile file, List<FindingId> findings, boolean protectionSeen) {
        Optional<Authority> to = otherSide.of(file);
        if (to.isEmpty()) {
            return Outcome.refused(new CannotSettle.NoReceiver());
        }
        if (!areCovered(file)) {
            return Outcome.refused(new CannotSettle.NoConsentForCopy());
        }
        List<DisclosureId> sent = new ArrayList<>();
        for (FindingId finding : findings) {
            if (!hasGone(finding, to.get().id())) {
                DiscloseItem copy = new DiscloseItem(
                        file.id(),
                        AssessmentItems.FINDING,
                        finding.value(),
                        to.get().id(),
                        Ground.CONSENT,
                        "");
                Optional<CannotDisclose> stopped = disclosing
                        .handle(actor, copy.seen(protectionSeen))
                        .match(
                                done -> {
                                    sent.add(done.id());
                                    return Optional.empty();
                                },
                                FindingCopies::unlessKeptOut);
                if (stopped.isPresent()) {
                    return Outcome.refused(new CannotSettle.CopyStopped(stopped.get()));
                }
            }
        }
        return Outcome.done(sent);
    }

    /** What the person has kept out of the consent stays here, and the rest goes. */
    private static Optional<CannotDisclose> unlessKeptOut(CannotDisclose why) {
        return why instanceof CannotDisclose.NoConsent ? Optional.empty() : Optional.of(why);
    }

    private boolean hasGone(FindingId finding, AuthorityId to) {
        return disclosures.copiesOf(finding.value()).stream()
                .anyMatch(disclosure -> disclosure.to().equals(to));
    }
}
