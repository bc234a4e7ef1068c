package se.handslag.planning.joint.board;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casework.CaseId;
import se.handslag.core.platform.Teams;
import se.handslag.planning.joint.board.BoardCard.LastContact;
import se.handslag.planning.joint.contact.ContactRule;
import se.handslag.planning.joint.contact.Contacts;

/** How long ago the persons of a team were last reached, held against the rhythm of its model. Used inside a unit of work. */
public final class LastContacts {
    private final Contacts contacts;
    private final Teams teams;

    @Inject
    public LastContacts(Contacts contacts, Teams teams) {
        this.contacts = contacts;
        this.teams = teams;
    }

    /** @param onBoard those of them that are on this authority's board, where the model asks for closer contact */
    Map<CaseId, LastContact> of(Collection<CaseFile> files, Set<CaseId> onBoard) {
        Map<CaseId, LocalDate> last =
                contacts.lastReached(files.stream().map(CaseFile::id).toList());
        Map<CaseId, LastContact> all = new HashMap<>();
        for (CaseFile file : files) {
            Optional<LocalDate> reached = Optional.ofNullable(last.get(file.id()));
            all.put(
                    file.id(),
                    new LastContact(
                            reached,
                            ContactRule.sinceContact(file, reached),
                            ContactRule.within(ContactRule.work(teams, file), onBoard.contains(file.id()))));
        }
        return all;
    }
}
