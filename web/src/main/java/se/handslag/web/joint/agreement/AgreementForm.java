package se.handslag.web.joint.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.LoadedTeam;
import se.handslag.core.team.staffing.Post;
import se.handslag.planning.joint.agreement.AgreementParty;
import se.handslag.planning.joint.agreement.AgreementTerms;
import se.handslag.planning.joint.agreement.GroupDuty;
import se.handslag.planning.joint.agreement.ManagementGroup;
import se.handslag.planning.joint.agreement.RecordTeamAgreement;
import se.handslag.planning.joint.agreement.TeamAgreement;
import se.handslag.planning.joint.agreement.UndertakenPost;
import se.handslag.planning.joint.agreement.tell.ReadingAgreements;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Visit;

/**
 * The exemplar as it is entered: a field for how much each party undertakes of each post, empty where it undertakes nothing.
 *
 * @param id the team
 * @param name its name
 * @param parties the authorities that may be parties
 * @param posts the posts that the team's model knows
 * @param duties what the groups may have to do
 * @param command what was entered; empty where something has to be mended first
 */
public record AgreementForm(
        String id,
        String name,
        List<Choice> parties,
        List<Row> posts,
        List<Choice> duties,
        Optional<RecordTeamAgreement> command) {
    private static final String STEERING_DUTIES = "steeringDuties";
    private static final String OPERATIVE_DUTIES = "operativeDuties";

    /** A post. @param cells one for each authority that may employ it */
    public record Row(String post, String words, List<Cell> cells) {}

    /** How much one authority undertakes. */
    public record Cell(String field, String label) {}

    /** As it is opened: as the exemplar put in last says, else as the guideline and the team's model have it. */
    static AgreementForm blank(Visit visit, LoadedTeam team, List<Authority> authorities) {
        visit.use(ReadingAgreements.class)
                .brief(visit.actor(), team.id())
                .flatMap(ReadingAgreements.Brief::agreement)
                .ifPresentOrElse(last -> fill(visit.form(), last), () -> fill(visit, team, authorities));
        return form(visit, team, authorities, Optional.empty());
    }

    /** As it was entered. */
    static AgreementForm of(Visit visit, LoadedTeam team, List<Authority> authorities) {
        Form form = visit.form();
        String reference = form.required("reference", Sentence.of("team-agreement.cannot.no-reference"));
        Optional<LocalDate> from = form.requiredDate("from", Sentence.of("web.team-agreement.from.ask"));
        Optional<LocalDate> to = form.date("to");
        Optional<LocalDate> followUpBy =
                form.requiredDate("followUpBy", Sentence.of("web.team-agreement.follow-up-by.ask"));
        ManagementGroup steering = group(form, "steering", STEERING_DUTIES);
        ManagementGroup operative = group(form, "operative", OPERATIVE_DUTIES);
        List<UndertakenPost> posts = posts(form, team, authorities);
        AgreementTerms terms = new AgreementTerms(
                days(form, "longLeaveDays"), days(form, "tellDaysBefore"), days(form, "renewDaysBefore"));
        Optional<RecordTeamAgreement> command = !form.faulty()
                ? Optional.of(new RecordTeamAgreement(
                        team.id().value(),
                        reference,
                        parties(form, authorities),
                        from.orElseThrow(),
                        to,
                        followUpBy.orElseThrow(),
                        steering,
                        operative,
                        posts,
                        terms))
                : Optional.empty();
        return form(visit, team, authorities, command);
    }

    private static AgreementForm form(
            Visit visit, LoadedTeam team, List<Authority> authorities, Optional<RecordTeamAgreement> command) {
        return new AgreementForm(
                team.id().value(),
                team.manifest().name(),
                candidates(team, authorities)
                        .map(one -> Choice.of(one.id().toString(), one.name()))
                        .toList(),
                team.blueprint().staffing().posts().stream()
                        .map(post -> row(visit, team, post, authorities))
                        .toList(),
                Arrays.stream(GroupDuty.values())
                        .map(duty -> Choice.of(duty.code(), visit.say("team-agreement.duty." + duty.code())))
                        .toList(),
                command);
    }

    private static Stream<Authority> candidates(LoadedTeam team, List<Authority> authorities) {
        return authorities.stream()
                .filter(one -> team.manifest().owners().contains(one.kind().owner()));
    }

    private static Row row(Visit visit, LoadedTeam team, Post post, List<Authority> authorities) {
        return new Row(
                post.id(),
                team.blueprint().texts().say(post.textKey(), visit.language().getLanguage()),
                candidates(team, authorities)
                        .filter(one -> post.employedBy().includes(one.kind()))
                        .map(one -> new Cell(field(post, one), one.name()))
                        .toList());
    }

    private static String field(Post post, Authority party) {
        return "percent-" + post.id() + "-" + party.id();
    }

    private static List<AgreementParty> parties(Form form, List<Authority> authorities) {
        return authorities.stream()
                .filter(one -> form.has("parties", one.id().toString()))
                .map(one -> new AgreementParty(one.id(), one.name()))
                .toList();
    }

    private static List<UndertakenPost> posts(Form form, LoadedTeam team, List<Authority> authorities) {
        List<UndertakenPost> posts = new ArrayList<>();
        for (Post post : team.blueprint().staffing().posts()) {
            String competence = form.text("competence-" + post.id());
            candidates(team, authorities)
                    .filter(one -> post.employedBy().includes(one.kind()))
                    .forEach(one -> {
                        String field = field(post, one);
                        if (!form.text(field).isBlank()) {
                            form.number(field, 1, UndertakenPost.MOST_PERCENT)
                                    .ifPresent(percent ->
                                            posts.add(new UndertakenPost(post.id(), one.id(), percent, competence)));
                        }
                    });
        }
        return posts;
    }

    /** Where nothing is entered the rules say that it has to be. */
    private static int days(Form form, String field) {
        return form.number(field, 1, 1_000).orElse(0);
    }

    private static ManagementGroup group(Form form, String name, String duties) {
        Set<GroupDuty> chosen = Arrays.stream(GroupDuty.values())
                .filter(duty -> form.has(duties, duty.code()))
                .collect(Collectors.toSet());
        return new ManagementGroup(form.text(name), form.text(name + "Members"), chosen);
    }

    private static void fill(Form form, TeamAgreement last) {
        form.prefill("reference", last.reference());
        form.prefillAll(
                "parties",
                last.parties().stream().map(one -> one.id().toString()).toList());
        form.prefill("from", last.from().toString());
        last.to().ifPresent(day -> form.prefill("to", day.toString()));
        form.prefill("followUpBy", last.followUpBy().toString());
        fill(form, "steering", STEERING_DUTIES, last.steering());
        fill(form, "operative", OPERATIVE_DUTIES, last.operative());
        last.posts().forEach(post -> {
            form.prefill("percent-" + post.post() + "-" + post.party(), String.valueOf(post.percent()));
            form.prefill("competence-" + post.post(), post.competence());
        });
        fill(form, last.terms());
    }

    private static void fill(Form form, String name, String duties, ManagementGroup group) {
        form.prefill(name, group.name());
        form.prefill(name + "Members", group.members());
        form.prefillAll(duties, group.duties().stream().map(GroupDuty::code).toList());
    }

    private static void fill(Form form, AgreementTerms terms) {
        form.prefill("longLeaveDays", String.valueOf(terms.longLeaveDays()));
        form.prefill("tellDaysBefore", String.valueOf(terms.tellDaysBefore()));
        form.prefill("renewDaysBefore", String.valueOf(terms.renewDaysBefore()));
    }

    /** One's own authority as a party, the duties as the guideline gives them, and the posts that can only be one's own as the model asks. */
    private static void fill(Visit visit, LoadedTeam team, List<Authority> authorities) {
        Form form = visit.form();
        form.prefillAll("parties", List.of(visit.actor().employer().toString()));
        form.prefill("from", visit.today().toString());
        form.prefill("followUpBy", visit.today().plusYears(1).toString());
        form.prefillAll(STEERING_DUTIES, List.of(GroupDuty.APPOINTS_OPERATIVE_GROUP.code()));
        form.prefillAll(
                OPERATIVE_DUTIES,
                Arrays.stream(GroupDuty.values())
                        .filter(duty -> duty != GroupDuty.APPOINTS_OPERATIVE_GROUP)
                        .map(GroupDuty::code)
                        .toList());
        fill(form, AgreementTerms.USUAL);
        for (Post post : team.blueprint().staffing().posts()) {
            authorities.stream()
                    .filter(one -> one.id().equals(visit.actor().employer())
                            && post.employedBy().includes(one.kind()))
                    .filter(one -> post.percent().isPresent())
                    .forEach(one -> form.prefill(
                            field(post, one), String.valueOf(post.percent().getAsInt())));
        }
    }
}
