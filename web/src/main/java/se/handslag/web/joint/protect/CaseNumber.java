package se.handslag.web.joint.protect;

import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.web.shell.Visit;

/** How a case is told apart from the others in a list without saying whom it is about. */
public final class CaseNumber {
    private static final int SHOWN = 8;

    private CaseNumber() {}

    /** The end of the case number; the beginning is a time, and alike in cases of the same day. */
    public static String end(CaseId caseId) {
        String whole = caseId.toString();
        return whole.substring(whole.length() - SHOWN);
    }

    /** What a list calls the person: their name, or of a protected person only the case, since lists stand open on screens. */
    public static String nameInLists(Visit visit, CaseFile file) {
        return file.isProtected() ? visit.say("web.protected.in-lists", end(file.id())) : file.shownName();
    }
}
