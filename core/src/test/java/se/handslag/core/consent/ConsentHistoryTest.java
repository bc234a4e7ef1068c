package se.handslag.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.SARA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.ReceivedCopies;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.core.fixture.OnBothDatabases;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.journal.ContactKind;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteId;
import se.handslag.core.journal.SignNote;
import se.handslag.core.journal.SigningNotes;

/**
 * Whatever a person says yes to, keeps out, takes back and says anew, in whatever order: a thing goes on consent if and only if a second
 * telling of the same rules says so, on each day; and what has gone stays as it went.
 */
class ConsentHistoryTest extends OnBothDatabases {
    private static final AuthorityId REGION = NILS.employer();
    private static final List<ItemKind> KINDS = List.of(ItemKind.NOTE, ItemKind.IDENTITY, ItemKind.APPOINTMENT);
    private static final int STORIES = 12;
    private static final int STEPS = 14;

    private Random random = new Random(0);
    private CaseId kim = CaseId.next(world().clock());
    private final List<Yes> told = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<NoteId, LocalDate> signedOn = new LinkedHashMap<>();
    private int covered;
    private int kept;

    /** What was said, as the second telling remembers it: sets of words, and nothing of the program's own. */
    private record Yes(
            ConsentId id,
            Set<String> kinds,
            Set<UUID> notThese,
            Optional<LocalDate> notBefore,
            LocalDate from,
            LocalDate to,
            Optional<ConsentId> insteadOf,
            Set<String> takenBack) {}

    @Test
    void handsOverExactlyWhatTheLastWordsLet() {
        for (int story = 1; story <= STORIES; story++) {
            random = new Random(story * 7_919L);
            world().clock().set(TestPlatform.FIRST_DAY);
            kim = world().openCase(SARA, NILS);
            told.clear();
            notes.clear();
            for (int step = 0; step < STEPS; step++) {
                takeAStep(step);
                compareWithTheSecondTelling();
                handOverOneAndCompare();
            }
        }

        // The stories tell of both.
        assertThat(covered).isGreaterThan(STORIES);
        assertThat(kept).isGreaterThan(STORIES);
    }

    private void takeAStep(int step) {
        int drawn = step == 0 ? 0 : random.nextInt(10);
        if (drawn < 2) {
            sign();
        } else if (drawn < 5) {
            give();
        } else if (drawn < 6) {
            takeBackAll();
        } else if (drawn < 8) {
            takeBackAPart();
        } else {
            world().clock().set(world().clock().today().plusDays(1 + random.nextInt(45)));
        }
    }

    private void sign() {
        Optional<NoteId> corrects = !notes.isEmpty() && random.nextInt(3) == 0
                ? Optional.of(notes.get(random.nextInt(notes.size())).id())
                : Optional.empty();
        Note note = world().use(SARA, SigningNotes.class)
                .handle(
                        SARA,
                        new SignNote(
                                kim,
                                Optional.empty(),
                                ContactKind.PHONE,
                                LocalDateTime.of(2026, 3, 1, 8, 0),
                                "Anteckning " + notes.size(),
                                corrects,
                                Optional.empty()))
                .orElseThrow();
        notes.add(note);
        signedOn.put(note.id(), world().clock().today());
    }

    private void give() {
        LocalDate today = world().clock().today();
        LocalDate from = today.plusDays(random.nextInt(20) - 8L);
        LocalDate to = today.plusDays(random.nextInt(120));
        Set<ItemKind> kinds = new HashSet<>(Set.of(KINDS.get(random.nextInt(3))));
        if (random.nextBoolean()) {
            kinds.add(ItemKind.NOTE);
        }
        Set<ExcludedItem> items = new HashSet<>();
        notes.stream()
                .filter(note -> random.nextInt(5) == 0)
                .forEach(note ->
                        items.add(new ExcludedItem(ItemKind.NOTE, note.id().value())));
        Optional<LocalDate> before =
                random.nextInt(4) == 0 ? Optional.of(from.minusDays(random.nextInt(30))) : Optional.empty();
        Optional<ConsentId> supersedes = random.nextInt(3) == 0
                ? about().stream()
                        .filter(consent -> consent.superseded().isEmpty())
                        .filter(consent -> consent.status(today, 30).isStanding())
                        .map(Consent::id)
                        .findFirst()
                : Optional.empty();
        Consent given = world().use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        new RecordConsent(
                                kim,
                                Set.of(REGION),
                                Set.of(),
                                kinds,
                                new Exclusions("", items, before),
                                "Samarbete kring stödet",
                                from,
                                to.isBefore(from) ? from : to,
                                ConsentForm.ORAL,
                                "",
                                new Information("Sara Lind", EnumSet.allOf(Told.class)),
                                Giver.SELF,
                                Optional.empty(),
                                "",
                                supersedes))
                .orElseThrow();
        Set<String> words = new HashSet<>();
        kinds.forEach(kind -> words.add(kind.code()));
        Set<UUID> notThese = new HashSet<>();
        items.forEach(item -> notThese.add(item.id()));
        told.add(new Yes(
                given.id(),
                words,
                notThese,
                before,
                given.period().from(),
                given.period().to(),
                supersedes,
                new HashSet<>()));
    }

    private void takeBackAll() {
        any().ifPresent(consent -> {
            withdraw(new WithdrawConsent(kim, consent.id(), "Muntligt"));
            yes(consent).takenBack().addAll(yes(consent).kinds());
        });
    }

    private void takeBackAPart() {
        any().filter(consent -> !consent.kindsLeft().isEmpty()).ifPresent(consent -> {
            ItemKind kind = consent.kindsLeft().stream().sorted().findFirst().orElseThrow();
            Set<AuthorityId> receivers = random.nextBoolean() ? Set.of(REGION) : Set.of();
            withdraw(new WithdrawConsent(kim, consent.id(), receivers, Set.of(kind), WithdrawnBy.PERSON, "Muntligt"));
            yes(consent).takenBack().add(kind.code());
        });
    }

    private Optional<Consent> any() {
        List<Consent> left =
                about().stream().filter(it -> it.withdrawn().isEmpty()).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(left.get(random.nextInt(left.size())));
    }

    private Yes yes(Consent consent) {
        return told.stream()
                .filter(it -> it.id().equals(consent.id()))
                .findFirst()
                .orElseThrow();
    }

    private void withdraw(WithdrawConsent command) {
        world().use(SARA, WithdrawingConsent.class).handle(SARA, command).orElseThrow();
    }

    private List<Consent> about() {
        return world().use(SARA, ReadingConsents.class).about(SARA, kim);
    }

    private void compareWithTheSecondTelling() {
        LocalDate today = world().clock().today();
        for (LocalDate day : List.of(today, today.plusDays(1), today.plusDays(40))) {
            for (Note note : notes) {
                SingleItem item =
                        new SingleItem(ItemKind.NOTE, note.id().value(), forms(note), signedOn.get(note.id()));
                assertThat(covers(item, day))
                        .as("a note on %s after %s", day, told)
                        .isEqualTo(may("note", formsAndSelf(note), signedOn.get(note.id()), day));
            }
            UUID some = new UUID(5, 5);
            assertThat(covers(new SingleItem(ItemKind.IDENTITY, some, Set.of(), today), day))
                    .isEqualTo(may("identity", Set.of(some), today, day));
        }
    }

    private boolean covers(SingleItem item, LocalDate day) {
        return world().inUnit(SARA, () -> world().use(SARA, Consents.class).covering(kim, REGION, item, day))
                .isPresent();
    }

    /** The rules told once more, as sentences about what was said: some yes reaches it, and no later word keeps it out. */
    private boolean may(String kind, Set<UUID> forms, LocalDate written, LocalDate day) {
        for (int i = 0; i < told.size(); i++) {
            Yes yes = told.get(i);
            boolean reaches = yes.kinds().contains(kind)
                    && !yes.takenBack().contains(kind)
                    && !day.isBefore(yes.from())
                    && !day.isAfter(yes.to())
                    && !isReplaced(yes, day)
                    && !isKeptOut(yes, kind, forms, written);
            boolean keptOutLater = told.subList(i + 1, told.size()).stream()
                    .anyMatch(later -> !day.isBefore(later.from())
                            && !isReplaced(later, day)
                            && isKeptOut(later, kind, forms, written));
            if (reaches && !keptOutLater) {
                return true;
            }
        }
        return false;
    }

    private boolean isReplaced(Yes yes, LocalDate day) {
        return told.stream()
                .anyMatch(other -> other.insteadOf().isPresent()
                        && other.insteadOf().get().equals(yes.id())
                        && !day.isBefore(other.from()));
    }

    private static boolean isKeptOut(Yes yes, String kind, Set<UUID> forms, LocalDate written) {
        boolean byName = kind.equals("note") && forms.stream().anyMatch(yes.notThese()::contains);
        boolean byAge = yes.kinds().contains(kind)
                && yes.notBefore().isPresent()
                && written.isBefore(yes.notBefore().get());
        return byName || byAge;
    }

    private Set<UUID> formsAndSelf(Note note) {
        Set<UUID> all = new HashSet<>(forms(note));
        all.add(note.id().value());
        return all;
    }

    private Set<UUID> forms(Note note) {
        Set<UUID> earlier = new HashSet<>();
        Optional<NoteId> at = note.corrects();
        while (at.isPresent()) {
            NoteId id = at.get();
            earlier.add(id.value());
            at = notes.stream().filter(it -> it.id().equals(id)).findFirst().flatMap(Note::corrects);
        }
        return earlier;
    }

    /** Through the only door out, and what others got before is as it was. */
    private void handOverOneAndCompare() {
        if (notes.isEmpty()) {
            return;
        }
        Note note = notes.get(random.nextInt(notes.size()));
        LocalDate today = world().clock().today();
        List<ReceivedCopy> before = copies();
        boolean went = world().use(SARA, Disclosing.class)
                .handle(SARA, new DiscloseItem(kim, ItemKind.NOTE, note.id().value(), REGION, Ground.CONSENT, ""))
                .isDone();
        covered += went ? 1 : 0;
        kept += went ? 0 : 1;

        assertThat(went).isEqualTo(may("note", formsAndSelf(note), signedOn.get(note.id()), today));
        List<ReceivedCopy> after = copies();
        assertThat(after).hasSize(before.size() + (went ? 1 : 0)).containsAll(before);
    }

    private List<ReceivedCopy> copies() {
        return world().inUnit(
                        NILS, () -> world().use(NILS, ReceivedCopies.class).about(kim));
    }
}
