package se.handslag.core.access.named;

import java.util.List;
import java.util.Map;
import se.handslag.core.access.FileFacts;
import se.handslag.core.casework.CaseId;

/** The files here that need someone's eye because of whom they are about. Used inside a unit of work. */
public interface ProtectedFiles {
    /** Files of persons whose identity is protected, newest first, each with the name of whoever coordinates it here, or nothing. */
    Map<FileFacts, String> all();

    /** Open files whose coordinator here is the person, or stands close to them. */
    List<CaseId> coordinatedByTheClose();

    /** Files that name the same number on more than one person of this authority: written by someone who may not know of the other. */
    List<List<CaseId>> sameNumberTwice();
}
