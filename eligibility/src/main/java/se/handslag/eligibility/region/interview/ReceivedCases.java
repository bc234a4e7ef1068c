package se.handslag.eligibility.region.interview;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Stage;
import se.handslag.core.disclosure.ReceivedCopy;
import se.handslag.eligibility.joint.handover.CaseContent;

/** The region's own files on cases that a municipality has told it of. Used inside a unit of work. */
public final class ReceivedCases {
    private final CaseFiles files;
    private final Clock clock;

    @Inject
    public ReceivedCases(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * The region's file on the case, opened if there is none.
     *
     * @param copy what the municipality has handed over
     * @param callName what to call the case before the person is known
     * @return empty if the file is about a case of another municipality than the one that the copy is from
     */
    public Optional<CaseFile> of(ReceivedCopy copy, String callName) {
        Optional<CaseFile> known = files.hold(copy.item().caseId());
        if (known.isEmpty()) {
            files.add(opened(copy, callName));
            return files.hold(copy.item().caseId());
        }
        return known.filter(file -> file.theirs()
                .filter(theirs -> theirs.authority().equals(copy.from()))
                .isPresent());
    }

    private CaseFile opened(ReceivedCopy copy, String callName) {
        Map<String, String> content = copy.item().content();
        return new CaseFile(
                copy.item().caseId(),
                CaseContent.team(content),
                callName,
                Optional.empty(),
                Stage.ASSESSMENT,
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CaseContent.coordinator(content, copy.from())),
                Revision.UNSAVED);
    }
}
