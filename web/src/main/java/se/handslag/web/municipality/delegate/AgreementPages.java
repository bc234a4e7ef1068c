package se.handslag.web.municipality.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.TeamId;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.delegate.RecordCooperation;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Entering an agreement by which employees of another authority may decide (avtalssamverkan). */
public final class AgreementPages {
    private static final String PATH = DelegationRoutes.ORDER + "/avtal";

    private final Teams teams;

    AgreementPages(Teams teams) {
        this.teams = teams;
    }

    /** What the page shows: the teams that it may cover. */
    public record AgreementPage(List<Choice> teams) {}

    void addTo(Site site) {
        site.get(PATH, this::page);
        site.post(PATH, this::keep);
    }

    private Reply page(Visit visit) {
        visit.use(RecordingCooperation.class);
        visit.form().prefill("agreementFrom", visit.today().toString());
        return visit.show("municipality/delegate/agreement.jte", new AgreementPage(choices()));
    }

    private List<Choice> choices() {
        return teams.all().stream()
                .map(team -> Choice.of(team.id().value(), team.manifest().name()))
                .toList();
    }

    private Reply keep(Visit visit) {
        Form form = visit.form();
        Optional<AuthorityId> with = authority(form);
        String name = form.required("withName", Sentence.of("decisions.cooperate.cannot.no-name"));
        String decided = form.required("decided", Sentence.of("decisions.cooperate.cannot.no-decision"));
        Optional<LocalDate> from = form.requiredDate("agreementFrom", Sentence.of("web.delegation.from.ask"));
        Optional<LocalDate> to = form.date("agreementTo");
        if (form.faulty() || with.isEmpty() || from.isEmpty()) {
            return page(visit);
        }
        RecordCooperation command = new RecordCooperation(
                with.get(),
                name,
                decided,
                from.get(),
                to,
                teams.all().stream()
                        .map(team -> team.id())
                        .filter(team -> form.has("teams", team.value()))
                        .collect(Collectors.<TeamId>toSet()));
        return visit.use(RecordingCooperation.class)
                .handle(visit.actor(), command)
                .match(
                        kept -> visit.goTo(DelegationRoutes.ORDER, Sentence.of("web.delegation.agreement.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return page(visit);
                        });
    }

    /** Four digits are a municipality, two a region: Statistics Sweden's codes. */
    private static Optional<AuthorityId> authority(Form form) {
        String code = form.required("with", Sentence.of("web.delegation.agreement.with.ask"));
        if (code.matches("[0-9]{4}")) {
            return Optional.of(AuthorityId.municipality(code));
        } else if (code.matches("[0-9]{2}")) {
            return Optional.of(AuthorityId.region(code));
        }
        form.refuse("with", Sentence.of("web.delegation.agreement.with.ask"));
        return Optional.empty();
    }
}
