package org.example.lighthouse;

import java.util.List;
import java.util.Set;
import se.handslag.core.authority.Owner;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.team.TeamBlueprint;
import se.handslag.core.team.TeamContext;
import se.handslag.core.team.TeamManifest;
import se.handslag.core.team.TeamPlugin;
import se.handslag.core.team.criteria.Criterion;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.text.TeamTexts;

/** Is never the same. */
public final class LighthouseTeam implements TeamPlugin {
    @Override
    public TeamManifest manifest() {
        return new TeamManifest(
                new TeamId("lighthouse"),
                "Lighthouse",
                "1.0",
                TeamManifest.SPI_VERSION,
                Set.of(Owner.MUNICIPALITY, Owner.REGION),
                List.of(LegalTopic.RIGHT_TO_SUPPORT));
    }

    @Override
    public TeamBlueprint blueprint(TeamContext context) {
        return TeamBlueprint.forThoseWho(Criterion.fact("isolation-" + System.identityHashCode(new Object()), SettledBy.EITHER))
                .texts(TeamTexts.beside(LighthouseTeam.class, "sv", "en"))
                .build();
    }
}
