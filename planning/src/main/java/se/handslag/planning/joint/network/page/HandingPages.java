package se.handslag.planning.joint.network.page;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.disclosure.Answers;
import se.handslag.core.disclosure.CannotDisclose;
import se.handslag.core.disclosure.Condition;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.Items;
import se.handslag.core.disclosure.ReceiverKind;
import se.handslag.core.disclosure.outward.DiscloseOutward;
import se.handslag.core.disclosure.outward.DisclosingOutward;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.network.KnowPart;
import se.handslag.planning.joint.network.MayKnow;
import se.handslag.planning.joint.network.MemberHere;
import se.handslag.planning.joint.network.MemberRole;
import se.handslag.planning.joint.network.MemberWords;
import se.handslag.planning.joint.network.Members;

/**
 * Hands a page to a member who has no account, and withdraws it.
 *
 * <p>It is a disclosure like any other to someone outside: on the person's consent, as it was said of this member, kept exactly as it went.
 */
public final class HandingPages {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Members members;
    private final SharedPages pages;
    private final Items items;
    private final DisclosingOutward disclosing;
    private final Clock clock;

    @Inject
    public HandingPages(
            UnitOfWork unitOfWork,
            CaseFiles files,
            Members members,
            SharedPages pages,
            Items items,
            DisclosingOutward disclosing,
            Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.members = members;
        this.pages = pages;
        this.items = items;
        this.disclosing = disclosing;
        this.clock = clock;
    }

    public Outcome<HandedPage, CannotHandPage> handle(Actor actor, HandPage command) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.hand-page", command.caseId()), () -> hand(actor, command));
    }

    /** Closes a page at once. Also when the case has ended: what was handed out is still out there. */
    public Outcome<PageEnd, CannotHandPage> withdraw(Actor actor, CaseId caseId, UUID page) {
        return unitOfWork.call(
                actor, Act.writing("resource-group.withdraw-page", caseId), () -> close(actor, caseId, page));
    }

    /** What can be handed to this member today: what there is of the parts that the person lets them know. */
    public List<Item> open(Actor actor, CaseId caseId, MemberHere member) {
        LocalDate today = LocalDate.now(clock);
        return unitOfWork.call(actor, Act.reading("resource-group.read", caseId), () -> items.about(caseId).stream()
                .filter(item -> KnowPart.of(item)
                        .filter(part -> member.mayKnow(today).contains(part))
                        .isPresent())
                .filter(item -> !items.isBlocked(item))
                .toList());
    }

    private Outcome<HandedPage, CannotHandPage> hand(Actor actor, HandPage command) {
        Optional<CaseFile> file = files.hold(command.caseId());
        Optional<MemberHere> member = members.find(command.caseId(), command.member());
        Optional<Item> item = items.about(command.caseId()).stream()
                .filter(one -> one.id().equals(command.item()))
                .filter(one -> KnowPart.of(one).filter(command.part()::equals).isPresent())
                .findFirst();
        Optional<CannotHandPage> fault =
                whyNot(actor, file).or(() -> whyNot(command, file.orElseThrow(), member, item, LocalDate.now(clock)));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        MayKnow said = member.orElseThrow().knows().orElseThrow();
        return disclosing
                .handle(actor, disclosure(command, item.orElseThrow(), member.get(), said))
                .match(
                        gone -> Outcome.done(keep(actor, command, said, gone)),
                        refusal -> Outcome.refused(
                                refusal instanceof CannotDisclose.Blocked
                                        ? CannotHandPage.BLOCKED
                                        : CannotHandPage.NOT_DISCLOSED));
    }

    private HandedPage keep(Actor actor, HandPage command, MayKnow said, OutwardDisclosure gone) {
        PageLink link = PageLink.random();
        Instant longest = said.until().plusDays(1).atStartOfDay(Dates.SWEDEN).toInstant();
        Instant asked = clock.instant().plus(Duration.ofDays(command.days()));
        SharedPage page = new SharedPage(
                TimeOrderedIds.next(clock),
                command.caseId(),
                command.member(),
                command.part(),
                gone.id(),
                asked.isBefore(longest) ? asked : longest,
                Optional.empty(),
                Signature.of(actor, clock.instant()));
        pages.add(page, link);
        return new HandedPage(page, link);
    }

    private static DiscloseOutward disclosure(HandPage command, Item item, MemberHere member, MayKnow said) {
        MemberWords about = member.member().about();
        String receiver = about.organisation().isEmpty() ? about.name() : about.name() + ", " + about.organisation();
        String how = said.wish().on() + ": " + said.wish().words();
        return new DiscloseOutward(
                command.caseId(),
                item.kind(),
                item.id(),
                about.role() == MemberRole.OTHER_AGENCY ? ReceiverKind.OTHER_AUTHORITY : ReceiverKind.ANYONE_ELSE,
                receiver,
                Ground.CONSENT,
                "",
                Answers.of(Condition.HOW_CONSENTED, how.substring(0, Math.min(how.length(), Condition.LONGEST))),
                false);
    }

    private Outcome<PageEnd, CannotHandPage> close(Actor actor, CaseId caseId, UUID id) {
        Optional<CaseFile> file = files.hold(caseId);
        Optional<SharedPage> page =
                pages.of(caseId).stream().filter(one -> one.id().equals(id)).findFirst();
        Optional<CannotHandPage> fault = whyNot(actor, file).filter(why -> why != CannotHandPage.CASE_CLOSED);
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        } else if (page.isEmpty()) {
            return Outcome.refused(CannotHandPage.NO_SUCH_PAGE);
        } else if (page.get().end().isPresent()) {
            return Outcome.refused(CannotHandPage.WITHDRAWN_ALREADY);
        }
        PageEnd end = new PageEnd(TimeOrderedIds.next(clock), caseId, id, Signature.of(actor, clock.instant()));
        pages.add(end);
        return Outcome.done(end);
    }

    private static Optional<CannotHandPage> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotHandPage.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotHandPage.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotHandPage.CASE_CLOSED);
    }

    /** Why this may not go to this member by a link on this day. */
    static Optional<CannotHandPage> whyNot(
            HandPage command, CaseFile file, Optional<MemberHere> member, Optional<Item> item, LocalDate today) {
        if (file.isProtected()) {
            return Optional.of(CannotHandPage.PROTECTED);
        } else if (member.isEmpty()) {
            return Optional.of(CannotHandPage.NO_SUCH_MEMBER);
        } else if (!member.get().isMember()) {
            return Optional.of(CannotHandPage.HAS_LEFT);
        }
        MemberRole role = member.get().member().about().role();
        if (role == MemberRole.OWN_STAFF) {
            return Optional.of(CannotHandPage.READS_THE_RECORD);
        } else if (role == MemberRole.OTHER_SIDE) {
            return Optional.of(CannotHandPage.HAS_A_RECORD);
        } else if (!member.get().mayKnow(today).contains(command.part())) {
            return Optional.of(CannotHandPage.MAY_NOT_KNOW);
        } else if (item.isEmpty()) {
            return Optional.of(CannotHandPage.NO_SUCH_ITEM);
        }
        return command.days() < 1 || command.days() > HandPage.MOST_DAYS
                ? Optional.of(CannotHandPage.WRONG_DAYS)
                : Optional.empty();
    }
}
