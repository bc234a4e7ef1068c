package se.handslag.web.joint.disclose;

import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.web.shell.Visit;

/** Whether something about the person of the path goes out only after it has been held against their protected identity. */
public final class Protection {
    private Protection() {}

    public static boolean of(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .flatMap(CaseFile::person)
                .filter(person -> person.protection().isProtected())
                .isPresent();
    }
}
