package se.handslag.core.platform;

import se.handslag.core.fixture.PluginJar;

/** The jar of a team that is sound until a test has it do something more. */
final class LighthouseJar {
    static final String TEAM = "org.example.lighthouse.Lighthouse";

    private static final String SOURCE =
            """
            package org.example.lighthouse;

            import java.util.List;
            import java.util.Set;
            import java.util.stream.Stream;
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

            public final class Lighthouse implements TeamPlugin {
                private record Level(String name, Season season) {}
                private enum Season { SUMMER, WINTER }

                @Override
                public TeamManifest manifest() {
                    return new TeamManifest(new TeamId("%s"), "Fyren", "1.0", %d, Set.of(Owner.MUNICIPALITY),
                            List.of(LegalTopic.RIGHT_TO_SUPPORT));
                }

                @Override
                public TeamBlueprint blueprint(TeamContext context) {
                    // What the compiler writes more for: a lambda, a record's text, a switch, texts put together.
                    String levels = Stream.of(new Level("a", Season.WINTER)).map(it -> it + "!").toList().toString();
                    String more = switch (Season.valueOf("SUMMER")) { case SUMMER -> levels; case WINTER -> ""; };
                    Runnable inside = () -> { %s };
                    if (context.authorities().size() == more.length()) {
                        inside.run();
                    }
                    return TeamBlueprint.forThoseWho(Criterion.fact("isolation", SettledBy.EITHER))
                            .texts(TeamTexts.beside(Lighthouse.class, "sv", "en"))
                            .build();
                }
            }
            """;

    private LighthouseJar() {}

    static PluginJar sound() {
        return called("lighthouse", 1, "");
    }

    /** With this statement in it, in a lambda that is not run. */
    static PluginJar that(String statement) {
        return called("lighthouse", 1, statement);
    }

    static PluginJar called(String id, int version, String statement) {
        return new PluginJar()
                .with(TEAM, String.format(SOURCE, id, version, statement))
                .offering(TEAM)
                .file("org/example/lighthouse/texts_sv.properties", "criterion.isolation=Är isolerad\n")
                .file("org/example/lighthouse/texts_en.properties", "criterion.isolation=Is isolated\n");
    }
}
