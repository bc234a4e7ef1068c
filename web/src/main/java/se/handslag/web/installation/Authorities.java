package se.handslag.web.installation;

import java.util.List;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;

/** The authorities that are served when no configuration file says otherwise: those of the first team, and a neighbour. */
@CompositionRoot(because = "the program serves the staff of both kinds of authority")
public final class Authorities {
    public static final Authority UPPSALA =
            new Authority(AuthorityId.municipality("0380"), "Uppsala kommun", "Omsorgsnämnden");
    public static final Authority ALVKARLEBY =
            new Authority(AuthorityId.municipality("0319"), "Älvkarleby kommun", "Utvecklings- och omsorgsnämnden");
    public static final Authority REGION = new Authority(AuthorityId.region("03"), "Region Uppsala", "Vårdstyrelsen");

    private Authorities() {}

    public static List<Authority> all() {
        return List.of(UPPSALA, ALVKARLEBY, REGION);
    }
}
