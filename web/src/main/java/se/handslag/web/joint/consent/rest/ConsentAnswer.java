package se.handslag.web.joint.consent.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentId;
import se.handslag.core.consent.ExcludedItem;
import se.handslag.core.consent.Giver;
import se.handslag.core.consent.Guardian;
import se.handslag.core.consent.HandOvers.HandOver;
import se.handslag.core.consent.Information;
import se.handslag.core.consent.SecondPerson;
import se.handslag.core.consent.Told;
import se.handslag.core.consent.Withdrawal;
import se.handslag.core.consent.WithdrawnBy;

/**
 * One consent.
 *
 * @param status the code of where it stands today
 * @param left the codes of the kinds of which something may still go
 * @param giver who gave it; {@code null} of those recorded before that was kept, and so are {@code informedBy} and {@code told}
 * @param withdrawals what has been taken back, oldest first
 * @param supersededBy the consent that takes its place, from that one's first day
 */
public record ConsentAnswer(
        String id,
        String status,
        List<String> receivers,
        List<NewConsent.Named> named,
        List<String> kinds,
        List<String> left,
        String purpose,
        String exceptions,
        List<ExcludedItem> excluded,
        Optional<LocalDate> before,
        LocalDate from,
        LocalDate to,
        String form,
        String document,
        Optional<By> giver,
        Optional<SecondPerson> second,
        Optional<String> informedBy,
        Optional<List<String>> told,
        String note,
        Recorded recorded,
        List<Part> withdrawals,
        Optional<String> supersedes,
        Optional<String> supersededBy) {
    /** Who gave it. @param capacity its code @param guardians those who decided for the person, by name */
    public record By(String capacity, String assessment, List<String> guardians, String mandate) {
        static By of(Giver giver) {
            return new By(
                    giver.capacity().code(),
                    giver.assessment(),
                    giver.guardians().stream().map(Guardian::name).toList(),
                    giver.mandate());
        }
    }

    /** The name and the title of the moment, and the moment. */
    public record Recorded(String name, String title, Instant at) {}

    /** What was taken back. @param receivers empty for all @param kinds empty for all @param by the code of who took it back */
    public record Part(List<String> receivers, List<String> kinds, Optional<String> by, String how, Recorded recorded) {
        static Part of(Withdrawal it) {
            return new Part(
                    it.receivers().stream().map(Object::toString).sorted().toList(),
                    codes(it.kinds()),
                    it.by().map(WithdrawnBy::code),
                    it.how(),
                    new Recorded(
                            it.recorded().name(),
                            it.recorded().title(),
                            it.recorded().at()));
        }
    }

    /** A copy that has gone on it, and that stays with the receiver. */
    public record Received(String kind, String item, String to, Instant at, String by) {
        static Received of(HandOver it) {
            return new Received(it.kind().code(), it.item().toString(), it.to().toString(), it.at(), it.by());
        }
    }

    /**
     * What came of taking it back.
     *
     * @param consent as it stands now
     * @param received what others keep
     * @param stillOpen the ids of other consents that still let some of the same go
     */
    public record AfterWithdrawal(ConsentAnswer consent, List<Received> received, List<String> stillOpen) {}

    static ConsentAnswer of(Consent it, LocalDate today, int warnDays) {
        return new ConsentAnswer(
                it.id().toString(),
                it.status(today, warnDays).code(),
                it.receivers().stream().map(Object::toString).sorted().toList(),
                it.named().stream()
                        .map(named -> new NewConsent.Named(named.authority().toString(), named.who()))
                        .toList(),
                codes(it.kinds()),
                codes(it.kindsLeft()),
                it.purpose(),
                it.excluded().words(),
                List.copyOf(it.excluded().items()),
                it.excluded().before(),
                it.period().from(),
                it.period().to(),
                it.form().code(),
                it.document(),
                it.giver().map(By::of),
                it.second(),
                it.informed().map(Information::by),
                it.informed().map(informed -> informed.told().stream()
                        .sorted()
                        .map(Told::code)
                        .toList()),
                it.note(),
                new Recorded(
                        it.recorded().name(),
                        it.recorded().title(),
                        it.recorded().at()),
                it.withdrawals().stream().map(Part::of).toList(),
                it.supersedes().map(ConsentId::toString),
                it.superseded().map(newer -> newer.by().toString()));
    }

    static List<String> codes(Collection<ItemKind> kinds) {
        return kinds.stream().sorted().map(ItemKind::code).toList();
    }
}
