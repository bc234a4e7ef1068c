package se.handslag.web.municipality.delegate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.core.platform.Teams;
import se.handslag.decisions.municipality.delegate.AdoptDelegationOrder;
import se.handslag.decisions.municipality.delegate.AdoptingDelegationOrder;
import se.handslag.decisions.municipality.delegate.CooperationAgreement;
import se.handslag.decisions.municipality.delegate.DelegationItem;
import se.handslag.decisions.municipality.delegate.DelegationOrder;
import se.handslag.decisions.municipality.delegate.RecordingCooperation;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Reading the delegation order, and entering a new one that begins as the one in force (delegationsordning). */
final class OrderPages {
    private static final String NEW = DelegationRoutes.ORDER + "/ny";

    private final Teams teams;

    OrderPages(Teams teams) {
        this.teams = teams;
    }

    void addTo(Site site) {
        site.get(DelegationRoutes.ORDER, this::read);
        site.get(NEW, this::begin);
        site.post(NEW, this::adopt);
    }

    private Reply read(Visit visit) {
        Optional<DelegationOrder> inForce =
                visit.use(AdoptingDelegationOrder.class).inForce(visit.actor());
        List<CooperationAgreement> agreements = agreements(visit);
        List<OrderPage.Order> others = visit.use(AdoptingDelegationOrder.class).all(visit.actor()).stream()
                .filter(order ->
                        inForce.filter(now -> now.id().equals(order.id())).isEmpty())
                .map(order -> OrderPage.order(visit, teams, agreements, order))
                .toList();
        return visit.show(
                "municipality/delegate/order.jte",
                new OrderPage(
                        inForce.map(order -> OrderPage.order(visit, teams, agreements, order)),
                        others,
                        agreements.stream()
                                .map(agreement -> OrderPage.agreement(visit, teams, agreement))
                                .toList(),
                        visit.actor().may(Mandate.HEAD_OF_SERVICE)));
    }

    private Reply begin(Visit visit) {
        int items = 0;
        Optional<DelegationOrder> inForce =
                visit.use(AdoptingDelegationOrder.class).inForce(visit.actor());
        if (inForce.isPresent()) {
            OrderForm.prefill(visit.form(), inForce.get());
            items = inForce.get().items().size();
        }
        visit.form().prefill("orderFrom", visit.today().toString());
        return page(visit, items + OrderForm.EMPTY_ROWS);
    }

    private Reply page(Visit visit, int rows) {
        return visit.show("municipality/delegate/new-order.jte", OrderForm.of(visit, teams, agreements(visit), rows));
    }

    private Reply adopt(Visit visit) {
        Form form = visit.form();
        int rows = form.number("rows", 1, OrderForm.MOST_ROWS).orElse(OrderForm.EMPTY_ROWS);
        if (form.has("do", "more")) {
            return page(visit, rows + OrderForm.EMPTY_ROWS);
        }
        String adopted = form.required("adopted", Sentence.of("decisions.delegate.cannot.no-board-decision"));
        Optional<LocalDate> from = form.requiredDate("orderFrom", Sentence.of("web.delegation.from.ask"));
        Optional<LocalDate> to = form.date("orderTo");
        List<DelegationItem> items = OrderForm.items(form, teams, rows);
        if (form.faulty() || from.isEmpty()) {
            return page(visit, rows);
        }
        return visit.use(AdoptingDelegationOrder.class)
                .handle(visit.actor(), new AdoptDelegationOrder(adopted, from.get(), to, items))
                .match(order -> visit.goTo(DelegationRoutes.ORDER, Sentence.of("web.delegation.done")), refusal -> {
                    form.refuse(refusal.field().equals("to") ? "orderTo" : refusal.field(), refusal.sentence());
                    return page(visit, rows);
                });
    }

    private static List<CooperationAgreement> agreements(Visit visit) {
        return visit.use(RecordingCooperation.class).all(visit.actor());
    }
}
