package se.handslag.planning.joint.mapping;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TimeOrderedIds;
import se.handslag.core.records.UnitOfWork;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.merge.FieldMerge;

/** Saves a new version of one area of the mapping, together with what somebody else may have saved since. */
public final class SavingMapping {
    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Mappings mappings;
    private final Clock clock;

    @Inject
    public SavingMapping(UnitOfWork unitOfWork, CaseFiles files, Mappings mappings, Clock clock) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.mappings = mappings;
        this.clock = clock;
    }

    public Outcome<SavedArea, CannotSaveMapping> handle(Actor actor, SaveArea command) {
        return unitOfWork.call(actor, Act.writing("mapping.save", command.caseId()), () -> save(actor, command));
    }

    /** What stands in the way of anyone's writing in the mapping today, so that a page can say so before anything is written. */
    public Optional<CannotSaveMapping> obstacle(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("mapping.read", caseId), () -> whyNot(actor, files.find(caseId)));
    }

    /** Why this actor may not write in a mapping of this file. */
    public static Optional<CannotSaveMapping> whyNot(Actor actor, Optional<CaseFile> file) {
        if (!actor.may(Mandate.CASE_WORKER) && !actor.may(Mandate.DECISION_MAKER) && !actor.may(Mandate.HEALTH_CARE)) {
            return Optional.of(CannotSaveMapping.Whole.NO_MANDATE);
        } else if (file.isEmpty()) {
            return Optional.of(CannotSaveMapping.Whole.NO_SUCH_CASE);
        }
        return file.get().isOpen() ? Optional.empty() : Optional.of(CannotSaveMapping.Whole.CASE_CLOSED);
    }

    private Outcome<SavedArea, CannotSaveMapping> save(Actor actor, SaveArea command) {
        Optional<CannotSaveMapping> obstacle = whyNot(actor, files.hold(command.caseId()));
        if (obstacle.isPresent()) {
            return Outcome.refused(obstacle.get());
        }
        List<AreaMapping> all = mappings.versions(command.caseId());
        List<AreaMapping> versions =
                all.stream().filter(version -> version.area() == command.area()).toList();
        Optional<AreaContent> seen = command.seen().equals(Revision.UNSAVED)
                ? Optional.of(AreaContent.EMPTY)
                : versions.stream()
                        .filter(version -> version.revision().equals(command.seen()))
                        .map(AreaMapping::content)
                        .findFirst();
        if (seen.isEmpty()) {
            return Outcome.refused(CannotSaveMapping.Whole.NO_SUCH_VERSION);
        }
        Optional<AreaMapping> current = versions.stream().findFirst();
        AreaContent ours = withSources(command.content(), seen.get());
        AreaContent next = ours;
        boolean merges = current.filter(version -> !version.revision().equals(command.seen()))
                .isPresent();
        if (merges) {
            FieldMerge<MappingField> merge = merge(command, seen.get(), ours, current.orElseThrow());
            if (!merge.conflicts().isEmpty()) {
                return Outcome.refused(new CannotSaveMapping.Conflict(current.orElseThrow(), ours, merge.conflicts()));
            }
            next = withSources(
                    new AreaContent(merge.fields(), ours.sources()),
                    current.orElseThrow().content());
        }
        Optional<CannotSaveMapping> fault =
                fault(current.map(AreaMapping::content).orElse(AreaContent.EMPTY), next, LocalDate.now(clock));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        return Outcome.done(new SavedArea(
                keep(actor, command, all, current, next), merges ? current.map(AreaMapping::saved) : Optional.empty()));
    }

    private static FieldMerge<MappingField> merge(
            SaveArea command, AreaContent base, AreaContent ours, AreaMapping theirs) {
        return FieldMerge.of(
                base.fields(),
                theirs.content().fields(),
                ours.fields(),
                command.chosen().inViewOf(theirs.revision()),
                field -> false);
    }

    /** What was once built on was built on: sources are added and never taken away. */
    private static AreaContent withSources(AreaContent content, AreaContent before) {
        List<MappingSource> sources = new ArrayList<>(before.sources());
        content.sources().stream()
                .filter(source -> !before.sources().contains(source))
                .forEach(sources::add);
        sources.sort(Comparator.comparing(MappingSource::on));
        return new AreaContent(content.fields(), sources);
    }

    static Optional<CannotSaveMapping> fault(AreaContent before, AreaContent content, LocalDate today) {
        Optional<CannotSaveMapping> tooLong = content.fields().entrySet().stream()
                .filter(field -> field.getValue().text().length() > MappingField.LONGEST)
                .findFirst()
                .map(field -> new CannotSaveMapping.TooLong(field.getKey()));
        if (tooLong.isPresent()) {
            return tooLong;
        } else if (content.fields().isEmpty() && before.isEmpty()) {
            return Optional.of(CannotSaveMapping.Whole.NOTHING_WRITTEN);
        } else if (content.sources().size() > AreaContent.MOST_SOURCES) {
            return Optional.of(CannotSaveMapping.Whole.TOO_MANY_SOURCES);
        } else if (content.sources().stream()
                .anyMatch(source -> source.what().length() > MappingSource.LONGEST
                        || source.assessor().length() > MappingSource.LONGEST)) {
            return Optional.of(CannotSaveMapping.Whole.SOURCE_TOO_LONG);
        } else if (content.sources().stream().anyMatch(source -> source.on().isAfter(today))) {
            return Optional.of(CannotSaveMapping.Whole.SOURCE_IN_THE_FUTURE);
        }
        // The person's own words need nothing to stand on.
        boolean teamSays = content.fields().keySet().stream().anyMatch(field -> field.saidBy() == SaidBy.TEAM);
        return teamSays && content.sources().isEmpty()
                ? Optional.of(CannotSaveMapping.Whole.NO_SOURCE)
                : Optional.empty();
    }

    private AreaMapping keep(
            Actor actor, SaveArea command, List<AreaMapping> all, Optional<AreaMapping> current, AreaContent content) {
        if (current.filter(version -> version.content().equals(content)).isPresent()) {
            return current.orElseThrow();
        }
        AreaMapping version = new AreaMapping(
                all.stream()
                        .findFirst()
                        .map(AreaMapping::id)
                        .orElseGet(() -> new MappingId(TimeOrderedIds.next(clock))),
                command.caseId(),
                command.area(),
                content,
                new Revision(current.map(before -> before.revision().number()).orElse(0L) + 1),
                Signature.of(actor, clock.instant()));
        mappings.add(version);
        return version;
    }
}
