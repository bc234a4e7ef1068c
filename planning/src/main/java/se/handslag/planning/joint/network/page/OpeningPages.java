package se.handslag.planning.joint.network.page;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.access.AccessRefused;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.StaffId;
import se.handslag.core.consent.Consents;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.Items;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.disclosure.outward.OutwardDisclosures;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.network.MemberId;
import se.handslag.planning.joint.network.Members;

/**
 * Opens a page to whoever has its link. They need no account and prove nothing but that they have it.
 *
 * <p>Asked anew each time: the link may have expired or been withdrawn, the member may have left, the person may have taken back what they
 * said or blocked what was handed over, the case may have ended, and the identity may have been protected since. Each opening, and each
 * attempt with a link that has been one, stands in this authority's access log with the member as the actor. An attempt with what never was a
 * link stands nowhere, since it is about nobody.
 */
public final class OpeningPages {
    /** Members are no staff; the log tells them from those by this, and the record tells who it is. */
    private static final String MEMBER = "member-";

    private final Authority authority;
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Members members;
    private final SharedPages pages;
    private final Items items;
    private final OutwardDisclosures disclosures;
    private final Consents consents;
    private final Clock clock;

    @Inject
    public OpeningPages(
            Authority authority,
            UnitOfWork unitOfWork,
            CaseFiles files,
            Members members,
            SharedPages pages,
            Items items,
            OutwardDisclosures disclosures,
            Consents consents,
            Clock clock) {
        this.authority = authority;
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.members = members;
        this.pages = pages;
        this.items = items;
        this.disclosures = disclosures;
        this.consents = consents;
        this.clock = clock;
    }

    /** What the link opens now; empty, whatever the cause, if it opens nothing. */
    public Optional<OpenedPage> open(PageLink link) {
        Optional<SharedPage> found = unitOfWork.call(
                Actor.platform(authority.id()), Act.reading("resource-group.find-page"), () -> pages.by(link));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SharedPage page = found.get();
        Act act = Act.reading("resource-group.open-page", page.caseId()).byLink();
        try {
            return unitOfWork
                    .<Outcome<OpenedPage, CannotOpenPage>>call(holder(page.member()), act, () -> read(link)
                            .<Outcome<OpenedPage, CannotOpenPage>>map(Outcome::done)
                            .orElseGet(() -> Outcome.refused(CannotOpenPage.NOT_OPEN)))
                    .match(Optional::of, refusal -> Optional.empty());
        } catch (AccessRefused refused) {
            // It stands in the log; whoever has the link is told no more than anyone else.
            return Optional.empty();
        }
    }

    private Optional<OpenedPage> read(PageLink link) {
        LocalDate today = LocalDate.now(clock);
        Optional<SharedPage> page = pages.by(link).filter(one -> one.isOpen(clock.instant()));
        Optional<CaseFile> file = page.flatMap(one -> files.find(one.caseId())).filter(CaseFile::isOpen);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        SharedPage open = page.orElseThrow();
        boolean mayKnow = members.find(open.caseId(), open.member())
                .filter(member -> member.mayKnow(today).contains(open.part()))
                .isPresent();
        return mayKnow
                ? disclosures
                        .find(open.disclosure())
                        .map(OutwardDisclosure::item)
                        .filter(item -> !isTakenBack(item, today))
                        .map(item -> shown(open, item, file.get()))
                : Optional.empty();
    }

    /** What the person has closed off or kept out since is closed here too; what was handed over is kept, and no longer shown. */
    private boolean isTakenBack(Item item, LocalDate today) {
        return items.isBlocked(item) || consents.keepOut(item.caseId(), items.single(item), today);
    }

    private OpenedPage shown(SharedPage page, Item item, CaseFile file) {
        String whose = file.person().map(person -> person.name().given()).orElse(file.callName());
        return new OpenedPage(
                page.part(), item, whose, authority.name(), page.by().at(), page.expiresAt());
    }

    /** No name: the log says truly that it was whoever had this member's link. */
    private Actor holder(MemberId member) {
        return new Actor(
                new StaffId(MEMBER + member),
                "Den som har länken",
                "Medlem i resursgruppen",
                authority.id(),
                "Utan konto",
                Set.of());
    }
}
