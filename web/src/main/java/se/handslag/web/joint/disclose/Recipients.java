package se.handslag.web.joint.disclose;

import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.Coordinator;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.disclosure.Receivers;
import se.handslag.web.shell.Visit;

/**
 * Who can be named as the receiver of something about the case that the visit is at.
 *
 * <p>A region works with several municipalities; of a case that is one municipality's, no other is to be chosen by mistake.
 */
public final class Recipients {
    private Recipients() {}

    /** The case's other side, once it is known; before that, every authority that the visitor's own works with. */
    public static List<Authority> of(Visit visit) {
        List<Authority> all = visit.use(Receivers.class).all();
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .flatMap(CaseFile::theirs)
                .map(Coordinator::authority)
                .map(theirs ->
                        all.stream().filter(one -> one.id().equals(theirs)).toList())
                .orElse(all);
    }
}
