package se.handslag.planning.municipality.observe;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Act;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.journal.Journal;
import se.handslag.core.journal.Note;
import se.handslag.core.journal.NoteId;
import se.handslag.core.person.PersonalData;
import se.handslag.core.records.UnitOfWork;

/** Tells what has been noticed at the person's, and what was done about it. Whoever may not read the note is told nothing of it. */
public final class ReadingObservations {
    private static final int MOST = 100;
    private static final int MOST_NOTES = 500;

    private final UnitOfWork unitOfWork;
    private final CaseFiles files;
    private final Observations observations;
    private final Journal journal;

    @Inject
    public ReadingObservations(UnitOfWork unitOfWork, CaseFiles files, Observations observations, Journal journal) {
        this.unitOfWork = unitOfWork;
        this.files = files;
        this.observations = observations;
        this.journal = journal;
    }

    /**
     * One observation with its words.
     *
     * @param observation what was marked
     * @param note what was written
     * @param corrected whether a later note corrects that one
     * @param answer what the team did
     */
    public record Told(Observation observation, Note note, boolean corrected, Optional<ObservationAnswer> answer)
            implements PersonalData {
        /** Whether the team has been asked and has not answered. */
        public boolean waits() {
            return observation.answerBy().isPresent() && answer.isEmpty();
        }

        @Override
        public String toString() {
            return "Told[" + observation.id() + "]";
        }
    }

    /**
     * @param open whether more can be written down
     * @param told the newest first, at most 100
     */
    public record Overview(boolean open, List<Told> told) implements PersonalData {
        public Overview {
            told = List.copyOf(told);
        }

        @Override
        public String toString() {
            return "Overview";
        }
    }

    public Optional<Overview> about(Actor actor, CaseId caseId) {
        return unitOfWork.call(actor, Act.reading("observation.read", caseId), () -> files.find(caseId)
                .map(this::overview));
    }

    private Overview overview(CaseFile file) {
        List<Observation> latest = observations.about(file.id(), MOST);
        if (latest.isEmpty()) {
            return new Overview(file.isOpen(), List.of());
        }
        Map<NoteId, Note> notes =
                journal.about(file.id(), MOST_NOTES).stream().collect(Collectors.toMap(Note::id, Function.identity()));
        Set<NoteId> corrected = notes.values().stream()
                .flatMap(note -> note.corrects().stream())
                .collect(Collectors.toSet());
        Map<ObservationId, ObservationAnswer> answers = observations.answers(file.id());
        return new Overview(
                file.isOpen(),
                latest.stream()
                        .flatMap(observation -> Optional.ofNullable(notes.get(observation.note()))
                                .or(() -> journal.find(observation.note()))
                                .map(note -> new Told(
                                        observation,
                                        note,
                                        corrected.contains(note.id()),
                                        Optional.ofNullable(answers.get(observation.id()))))
                                .stream())
                        .toList());
    }
}
