package se.handslag.web.municipality.delegate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.StaffId;
import se.handslag.core.casework.TeamId;
import se.handslag.core.law.LegalTopic;
import se.handslag.core.person.WrittenStaffId;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.DecisionKind;
import se.handslag.decisions.municipality.delegate.CooperationAgreement;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationLimit;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Visit;

/**
 * A new delegation order as it is entered: a row of fields for each item, and a few empty rows. A row without a number, a title and a kind is
 * no item, so that an item is taken away by emptying it.
 *
 * @param rows the numbers of the rows, from 1
 * @param teams the teams that an item may be about
 * @param kinds what an item may let someone decide
 * @param employers the authorities with which there is an agreement
 */
public record OrderForm(List<Integer> rows, List<Choice> teams, List<Choice> kinds, List<Choice> employers) {
    /** Rows that are empty when the page is opened. */
    static final int EMPTY_ROWS = 2;

    /** The most rows that a page has: more is no longer something to read through. */
    static final int MOST_ROWS = 60;

    static OrderForm of(Visit visit, Teams teams, List<CooperationAgreement> agreements, int rows) {
        Map<String, String> employers = new TreeMap<>();
        agreements.forEach(agreement -> employers.putIfAbsent(agreement.with().toString(), agreement.withName()));
        return new OrderForm(
                IntStream.rangeClosed(1, Math.min(rows, MOST_ROWS)).boxed().toList(),
                teams.all().stream()
                        .map(team ->
                                Choice.of(team.id().value(), team.manifest().name()))
                        .toList(),
                Arrays.stream(DecisionKind.values())
                        .map(kind -> Choice.of(kind.code(), visit.say("decision.kind." + kind.code())))
                        .toList(),
                employers.entrySet().stream()
                        .map(it -> Choice.of(it.getKey(), it.getValue()))
                        .toList());
    }

    /** Fills the rows with the items of an order. */
    static void prefill(Form form, DelegationOrder order) {
        int row = 0;
        for (DelegationItem item : order.items()) {
            row++;
            form.prefill("number-" + row, item.number())
                    .prefill("role-" + row, item.role())
                    .prefill("team-" + row, item.team().value())
                    .prefillAll(
                            "kinds-" + row,
                            item.kinds().stream()
                                    .map(DecisionKind::code)
                                    .sorted()
                                    .toList());
            String at = "-" + row;
            item.staff().ifPresent(someone -> form.prefill("staff" + at, someone.value()));
            item.employer().ifPresent(home -> form.prefill("employer" + at, home.toString()));
            item.limit().mostMonths().ifPresent(months -> form.prefill("months" + at, months.toString()));
            item.limit().from().ifPresent(day -> form.prefill("from" + at, day.toString()));
            item.limit().to().ifPresent(day -> form.prefill("to" + at, day.toString()));
        }
    }

    /** The items that are entered; what could not be read is a fault of the form. */
    static List<DelegationItem> items(Form form, Teams teams, int rows) {
        List<DelegationItem> items = new ArrayList<>();
        for (int row = 1; row <= Math.min(rows, MOST_ROWS); row++) {
            item(form, teams, "-" + row).ifPresent(items::add);
        }
        return items;
    }

    private static Optional<DelegationItem> item(Form form, Teams teams, String at) {
        String number = form.text("number" + at);
        String role = form.text("role" + at);
        Set<DecisionKind> kinds = Arrays.stream(DecisionKind.values())
                .filter(kind -> form.has("kinds" + at, kind.code()))
                .collect(Collectors.toUnmodifiableSet());
        if (number.isEmpty() && role.isEmpty()) {
            return Optional.empty();
        }
        Optional<TeamId> team =
                teams.find(form.text("team" + at)).match(known -> Optional.of(known.id()), unknown -> Optional.empty());
        if (team.isEmpty()) {
            form.refuse("team" + at, Sentence.of("web.delegation.team.ask"));
        }
        OptionalInt months = form.number("months" + at, 1, DelegationLimit.HIGHEST);
        DelegationLimit limit = new DelegationLimit(
                months.isPresent() ? Optional.of(months.getAsInt()) : Optional.empty(),
                form.date("from" + at),
                form.date("to" + at));
        if (WrittenStaffId.kept(form.text("staff" + at)).length() > 80) {
            form.refuse(
                    "staff" + at,
                    Sentence.of("form.long", 80, form.text("staff" + at).length()));
            return Optional.empty();
        }
        return team.map(about -> new DelegationItem(
                number,
                role,
                Optional.of(WrittenStaffId.kept(form.text("staff" + at)))
                        .filter(id -> !id.isEmpty())
                        .map(StaffId::new),
                about,
                topic(teams, about),
                kinds,
                limit,
                authority(form.text("employer" + at))));
    }

    /** The ground in law of the team's own decisions. */
    private static LegalTopic topic(Teams teams, TeamId team) {
        return teams.find(team)
                .match(
                        known -> known.blueprint().decisionPolicies().stream()
                                .map(policy -> policy.law())
                                .findFirst()
                                .orElse(LegalTopic.RIGHT_TO_SUPPORT),
                        unknown -> LegalTopic.RIGHT_TO_SUPPORT);
    }

    /** An authority by its stored form; empty if it is none, as when someone has tampered with the form. */
    private static Optional<AuthorityId> authority(String written) {
        try {
            return Optional.of(written).filter(text -> !text.isEmpty()).map(AuthorityId::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
