package se.handslag.web.joint.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.Dates;
import se.handslag.core.disclosure.Disclosure;
import se.handslag.core.disclosure.acknowledge.ReadingCopies;
import se.handslag.core.disclosure.outward.OutwardDisclosure;
import se.handslag.core.person.PersonalData;
import se.handslag.web.shell.Visit;

/**
 * Who has copies in a case, of what, since when, and whether the copy has been acknowledged.
 *
 * @param copies the copies; empty where whoever visits may not read of them
 * @param names what the authorities call themselves
 */
public record CopyHolders(Optional<ReadingCopies.Copies> copies, Map<AuthorityId, String> names)
        implements PersonalData {

    /**
     * Someone who has a copy, as it stands with the latest that they got.
     *
     * @param who in words
     * @param since the day on which they got it
     * @param version which version; empty where it has none
     * @param receipt who acknowledged it and when, in words; empty if nobody has
     * @param waits whether it is to be acknowledged and has not been
     */
    public record Held(String who, LocalDate since, String version, String receipt, boolean waits)
            implements PersonalData {
        @Override
        public String toString() {
            return "Held[" + since + "]";
        }
    }

    /** Those of the case of the path. Whoever reads one part of a blocked file in an emergency does not read of copies. */
    public static CopyHolders in(Visit visit) {
        return new CopyHolders(
                visit.unlessBlocked(
                        () -> Optional.of(visit.use(ReadingCopies.class).about(visit.actor(), visit.caseId())),
                        Optional.<ReadingCopies.Copies>empty()),
                visit.use(Receivers.class).all().stream().collect(Collectors.toMap(Authority::id, Authority::name)));
    }

    /** Whether anything can be said of who has copies. */
    public boolean areKnown() {
        return copies.isPresent();
    }

    /** Each who has a copy of this, once; authorities first. */
    public List<Held> of(Visit visit, UUID item) {
        List<Held> held = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        copies.ifPresent(all -> {
            // Newest first, so that the first of each is the one they go by.
            all.givenOf(item).stream()
                    .filter(one -> seen.add(one.disclosure().to()))
                    .forEach(one -> held.add(given(visit, one)));
            all.outsideOf(item).stream().filter(one -> seen.add(one.receiver())).forEach(one -> held.add(outside(one)));
        });
        return held;
    }

    private Held given(Visit visit, ReadingCopies.Given one) {
        Disclosure disclosure = one.disclosure();
        return new Held(
                names.getOrDefault(disclosure.to(), disclosure.to().toString()),
                Dates.day(disclosure.by().at()),
                disclosure.item().content().getOrDefault("version", ""),
                one.receipt()
                        .map(receipt -> visit.say(
                                "web.copies.acknowledged",
                                receipt.by().name(),
                                visit.moment(receipt.by().at())))
                        .orElse(""),
                one.waits());
    }

    private static Held outside(OutwardDisclosure one) {
        return new Held(
                one.receiver(), Dates.day(one.by().at()), one.item().content().getOrDefault("version", ""), "", false);
    }

    /** The same in one sentence for each, for where there is no room for a list. */
    public String sentences(Visit visit, UUID item) {
        return of(visit, item).stream().map(one -> sentence(visit, one)).collect(Collectors.joining(" "));
    }

    /** Who, of which version, since when, and what came of it. */
    public static String sentence(Visit visit, Held one) {
        String has = one.version().isEmpty()
                ? visit.say("web.copies.holder", one.who(), one.since())
                : visit.say("web.copies.holder.version", one.who(), one.version(), one.since());
        if (one.waits()) {
            return has + " " + visit.say("web.copies.holder.waits");
        }
        return one.receipt().isEmpty() ? has : has + " " + one.receipt() + ".";
    }

    @Override
    public String toString() {
        return "CopyHolders";
    }
}
