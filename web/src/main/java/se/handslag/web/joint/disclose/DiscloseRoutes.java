package se.handslag.web.joint.disclose;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Hands one item over to the other authority (lämna ut), after showing exactly what goes. */
public final class DiscloseRoutes implements Routes {
    /**
     * @param what the kind of item, in words
     * @param fields what goes, field by field
     * @param author who wrote it
     * @param receivers who can be handed it
     * @param grounds the grounds open to this authority
     * @param covered whether a consent covers it today
     */
    public record DisclosePage(
            String what,
            List<Choice> fields,
            String author,
            List<Choice> receivers,
            List<Choice> grounds,
            boolean covered) {}

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/lamna-ut/{kind}/{item}", this::show);
        site.post("/person/{case}/lamna-ut/{kind}/{item}", this::handOver);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/disclose/texts");
    }

    private Reply show(Visit visit) {
        List<Authority> receivers = Recipients.of(visit);
        AuthorityId first = receivers.stream().findFirst().map(Authority::id).orElseThrow(PageFault::missing);
        DiscloseItem wish = wish(visit, first, Ground.CONSENT, "");
        Item item = visit.use(Disclosing.class).preview(visit.actor(), wish).orElseThrow(PageFault::missing);
        boolean covered = visit.use(ReadingConsents.class).about(visit.actor(), visit.caseId()).stream()
                .anyMatch(consent -> covers(visit, consent, receivers, item.kind()));
        if (receivers.size() == 1) {
            visit.form().prefill("to", first.toString());
        }
        if (covered) {
            visit.form().prefill("ground", Ground.CONSENT.code());
        }
        return visit.show(
                "joint/disclose/disclose.jte",
                new DisclosePage(
                        visit.say("item." + item.kind()),
                        fields(visit, item),
                        visit.say(
                                "web.disclose.author",
                                item.author().name(),
                                item.author().title(),
                                visit.moment(item.author().at())),
                        receivers.stream()
                                .map(authority -> Choice.of(authority.id().toString(), authority.name()))
                                .toList(),
                        List.of(Ground.values()).stream()
                                .filter(ground ->
                                        ground.isOpenTo(visit.actor().employer().kind()))
                                .map(ground -> new Choice(
                                        ground.code(), visit.say("ground." + ground.code()), ground.paragraph()))
                                .toList(),
                        covered));
    }

    private static boolean covers(Visit visit, Consent consent, List<Authority> receivers, ItemKind kind) {
        return receivers.stream().anyMatch(authority -> consent.covers(authority.id(), kind, visit.today()));
    }

    /** A field with a name of its own in the texts is shown under it; what is only for machines is not shown. */
    private static List<Choice> fields(Visit visit, Item item) {
        return new TreeMap<>(item.content())
                .entrySet().stream()
                        .filter(field -> !isForMachines(field.getKey()))
                        .map(field -> Choice.of(label(visit, item.kind(), field.getKey()), value(visit, item, field)))
                        .toList();
    }

    private static boolean isForMachines(String field) {
        return field.endsWith(".id");
    }

    private static String label(Visit visit, ItemKind kind, String field) {
        String key = "web.disclose.field." + field;
        String said = visit.say(key);
        return said.equals(key) ? numbered(visit, kind, field) : said;
    }

    /** A module names the fields of its own items: {@code goal.2.step.1} of a plan is {@code item.plan.goal.n.step.n} with 2 and 1. */
    private static String numbered(Visit visit, ItemKind kind, String field) {
        String key = keyOf(kind, field);
        Object[] numbers = Stream.of(field.split("\\."))
                .filter(word -> word.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .toArray();
        String said = visit.say(key, numbers);
        return said.equals(key) ? field : said;
    }

    private static String keyOf(ItemKind kind, String field) {
        return "item." + kind + "." + field.replaceAll("\\d+", "n").replaceFirst("^section\\.[a-z-]+", "section");
    }

    private static String value(Visit visit, Item item, Map.Entry<String, String> field) {
        if (field.getKey().equals("happenedAt")) {
            return visit.moment(Instant.parse(field.getValue()));
        }
        if (field.getKey().equals("kind")) {
            return said(visit, "note.kind." + field.getValue(), field.getValue());
        }
        return field.getValue().matches("[a-z-]{1,40}")
                ? said(visit, keyOf(item.kind(), field.getKey()) + "." + field.getValue(), field.getValue())
                : field.getValue();
    }

    private static String said(Visit visit, String key, String otherwise) {
        String said = visit.say(key);
        return said.equals(key) ? otherwise : said;
    }

    private Reply handOver(Visit visit) {
        Form form = visit.form();
        Optional<AuthorityId> to = Recipients.of(visit).stream()
                .map(Authority::id)
                .filter(id -> form.has("to", id.toString()))
                .findFirst();
        Optional<Ground> ground = Ground.ofCode(form.text("ground"));
        String reason = form.atMost("reason", 4_000).text("reason");
        if (to.isEmpty()) {
            form.refuse("to", Sentence.of("web.disclose.to.missing"));
        }
        if (ground.isEmpty()) {
            form.refuse("ground", Sentence.of("web.disclose.ground.missing"));
        }
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(Disclosing.class)
                .handle(visit.actor(), wish(visit, to.orElseThrow(), ground.orElseThrow(), reason))
                .match(
                        done -> visit.goTo("/person/" + visit.caseId() + "/samtycke", Sentence.of("web.disclose.done")),
                        refusal -> {
                            form.refuse(refusal);
                            return show(visit);
                        });
    }

    private static DiscloseItem wish(Visit visit, AuthorityId to, Ground ground, String reason) {
        try {
            return new DiscloseItem(
                    visit.caseId(),
                    new ItemKind(visit.path("kind")),
                    UUID.fromString(visit.path("item")),
                    to,
                    ground,
                    reason);
        } catch (IllegalArgumentException e) {
            // A mistyped address: there is no such item.
            throw PageFault.missing();
        }
    }
}
