package se.handslag.core.export.withhold;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Dates;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.export.ExportActs;
import se.handslag.core.export.Exports;
import se.handslag.core.export.WithheldPart;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.law.StatuteBook;
import se.handslag.core.records.CaseContents;

/** Settles what of a person's record is not handed out to the person, and what is after all. */
public final class WithholdingParts {
    /** The longest reason, in characters. */
    public static final int LONGEST = 2_000;

    private final ExportActs acts;
    private final CaseFiles files;
    private final Exports exports;
    private final CaseContents contents;
    private final StatuteBook statutes;
    private final Authority authority;
    private final Clock clock;

    @Inject
    public WithholdingParts(
            ExportActs acts,
            CaseFiles files,
            Exports exports,
            CaseContents contents,
            StatuteBook statutes,
            Authority authority,
            Clock clock) {
        this.acts = acts;
        this.files = files;
        this.exports = exports;
        this.contents = contents;
        this.statutes = statutes;
        this.authority = authority;
        this.clock = clock;
    }

    public Outcome<List<WithheldPart>, CannotWithhold> handle(Actor actor, WithholdParts command) {
        return acts.call(
                actor, Act.writing("export.withhold", command.caseId()), CannotWithhold.NoExtract::new, persons -> {
                    files.hold(command.caseId());
                    Optional<CannotWithhold> why = whyNot(command);
                    return why.isPresent() ? Outcome.refused(why.get()) : Outcome.done(withhold(actor, command));
                });
    }

    private Optional<CannotWithhold> whyNot(WithholdParts command) {
        if (!command.ground().isOpenTo(authority.kind())) {
            return Optional.of(CannotWithhold.Missing.GROUND_NOT_OPEN);
        }
        Optional<CannotWithhold> words = whyNot(command.reason());
        if (words.isPresent()) {
            return words;
        }
        if (!contents.tables().containsKey(command.chapter())) {
            return Optional.of(CannotWithhold.Missing.NO_SUCH_PART);
        }
        TreeSet<String> missing = new TreeSet<>(command.rows());
        if (!missing.isEmpty()) {
            contents.read(command.chapter(), command.caseId(), row -> missing.remove(row.key()));
        }
        if (!missing.isEmpty()) {
            return Optional.of(CannotWithhold.Missing.NO_SUCH_PART);
        }
        boolean already = exports.withheld(command.caseId()).stream()
                .filter(part -> part.chapter().equals(command.chapter()))
                .anyMatch(part -> command.rows().isEmpty()
                        ? part.isWholeChapter()
                        : command.rows().contains(part.row()));
        return already ? Optional.of(CannotWithhold.Missing.ALREADY_WITHHELD) : Optional.empty();
    }

    private static Optional<CannotWithhold> whyNot(String reason) {
        if (reason.isEmpty()) {
            return Optional.of(CannotWithhold.Missing.NO_REASON);
        }
        return reason.length() > LONGEST ? Optional.of(CannotWithhold.Missing.REASON_TOO_LONG) : Optional.empty();
    }

    private List<WithheldPart> withhold(Actor actor, WithholdParts command) {
        Instant now = clock.instant();
        LegalTopic topic = command.ground().topic(authority.kind());
        String law = statutes.inForce(topic, Dates.day(now)).cite();
        List<WithheldPart> parts = new ArrayList<>();
        for (String row : command.rows().isEmpty() ? List.of("") : new TreeSet<>(command.rows())) {
            WithheldPart part = new WithheldPart(
                    TimeOrderedIds.next(clock),
                    command.caseId(),
                    command.chapter(),
                    row,
                    command.ground(),
                    law,
                    command.reason(),
                    Optional.empty(),
                    Signature.of(actor, now));
            exports.add(part);
            parts.add(part);
        }
        return parts;
    }

    /** Takes an earlier decision back; both are kept. */
    public Outcome<WithheldPart, CannotWithhold> handle(Actor actor, ReleasePart command) {
        return acts.call(
                actor, Act.writing("export.release", command.caseId()), CannotWithhold.NoExtract::new, persons -> {
                    files.hold(command.caseId());
                    Optional<CannotWithhold> words = whyNot(command.reason());
                    if (words.isPresent()) {
                        return Outcome.refused(words.get());
                    }
                    Optional<WithheldPart> earlier = exports.withheld(command.caseId()).stream()
                            .filter(part -> part.id().equals(command.part()))
                            .findFirst();
                    if (earlier.isEmpty()) {
                        return Outcome.refused(CannotWithhold.Missing.NOT_WITHHELD);
                    }
                    WithheldPart part = new WithheldPart(
                            TimeOrderedIds.next(clock),
                            command.caseId(),
                            earlier.get().chapter(),
                            earlier.get().row(),
                            earlier.get().ground(),
                            earlier.get().law(),
                            command.reason(),
                            Optional.of(earlier.get().id()),
                            Signature.of(actor, clock.instant()));
                    exports.add(part);
                    return Outcome.done(part);
                });
    }
}
