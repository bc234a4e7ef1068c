package se.handslag.core.authority;

/**
 * A public authority (huvudman) that takes part in a team.
 *
 * @param id its kind and official code
 * @param name as it calls itself, for example {@code Uppsala kommun}
 * @param board the board (nämnd) that is the authority in law, for example {@code Omsorgsnämnden}
 */
public record Authority(AuthorityId id, String name, String board) {

    public Authority {
        if (name.isBlank() || board.isBlank()) {
            throw new IllegalArgumentException("An authority has a name and a board.");
        }
    }

    public AuthorityKind kind() {
        return id.kind();
    }
}
