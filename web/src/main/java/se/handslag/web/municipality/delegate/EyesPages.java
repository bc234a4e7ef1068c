package se.handslag.web.municipality.delegate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.core.team.decision.FourEyes;
import se.handslag.decisions.municipality.approve.AdoptFourEyes;
import se.handslag.decisions.municipality.approve.AdoptingFourEyes;
import se.handslag.decisions.municipality.approve.FourEyesPolicy;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Saying which decisions take two people (fyra ögon). */
public final class EyesPages {
    private final Teams teams;

    EyesPages(Teams teams) {
        this.teams = teams;
    }

    /** What a team asks for by itself. */
    public record TeamAsks(String team, String asks) {}

    /**
     * What the page shows.
     *
     * @param now what the municipality asks today
     * @param teams what each team asks by itself
     * @param policies every policy, the one put into the record last first
     * @param choices what can be asked
     * @param mayAdopt whether the one who looks may change it
     */
    public record EyesPage(
            FourEyes now,
            List<TeamAsks> teams,
            List<FourEyesPolicy> policies,
            List<Choice> choices,
            boolean mayAdopt) {}

    void addTo(Site site) {
        site.get(DelegationRoutes.EYES, this::page);
        site.post(DelegationRoutes.EYES, this::adopt);
    }

    private Reply page(Visit visit) {
        List<FourEyesPolicy> policies = visit.use(AdoptingFourEyes.class).all(visit.actor());
        visit.form().prefill("eyesFrom", visit.today().toString());
        return visit.show(
                "municipality/delegate/eyes.jte",
                new EyesPage(
                        FourEyesPolicy.on(policies, visit.today()),
                        teams.all().stream()
                                .flatMap(team -> team.blueprint().decisionPolicies().stream()
                                        .map(policy -> new TeamAsks(
                                                team.manifest().name(),
                                                visit.say("eyes."
                                                        + policy.fourEyes().code()))))
                                .toList(),
                        policies,
                        Arrays.stream(FourEyes.values())
                                .map(asked -> Choice.of(asked.code(), visit.say("eyes." + asked.code())))
                                .toList(),
                        visit.actor().may(Mandate.HEAD_OF_SERVICE)));
    }

    private Reply adopt(Visit visit) {
        Form form = visit.form();
        Optional<FourEyes> asked = Arrays.stream(FourEyes.values())
                .filter(it -> form.has("asks", it.code()))
                .findFirst();
        if (asked.isEmpty()) {
            form.refuse("asks", Sentence.of("web.eyes.asks.ask"));
        }
        Optional<LocalDate> from = form.requiredDate("eyesFrom", Sentence.of("web.delegation.from.ask"));
        String decided = form.required("eyesDecided", Sentence.of("decisions.eyes.cannot.no-decision"));
        if (form.faulty() || asked.isEmpty() || from.isEmpty()) {
            return page(visit);
        }
        return visit.use(AdoptingFourEyes.class)
                .handle(visit.actor(), new AdoptFourEyes(asked.get(), from.get(), decided))
                .match(adopted -> visit.goTo(DelegationRoutes.EYES, Sentence.of("web.eyes.done")), refusal -> {
                    form.refuse(refusal);
                    return page(visit);
                });
    }
}
