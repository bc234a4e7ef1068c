package se.handslag.web.attack;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handslag.web.journey.SeenForm;
import se.handslag.web.journey.SeenForm.Control;
import se.handslag.web.journey.SeenPage;
import se.handslag.web.neighbours.World;
import se.handslag.web.shell.Browser;

/**
 * Someone who comes in as a member of staff, goes everywhere that links lead, and sends every form that they meet: with words that are tricks in
 * every text, with fields that the form does not have, and twice.
 */
final class Intruder {
    static final String NOBODY = "ingen-sadan";
    static final String NO_ID = "01900000-0000-7000-8000-00000000dead";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern DRAWN = Pattern.compile("[0-9a-f-]{36}|\\d{4}(K\\d|-\\d\\d-\\d\\d)?|\\?.*");
    /** What would make someone else of whoever walks, or nobody. */
    private static final Set<String> NOT_SENT =
            Set.of("/logga-ut", "/logga-in", "/logga-in/som", "/val/sprak", "/val/utseende");
    /** What leaves little to send afterwards. */
    private static final Pattern ENDS = Pattern.compile(
            ".*/(avslut|gallring.*|skydd|skyddade/.*|sparr.*|team/.*|upphor|avskriv|avvisa|avsla|aterkallelse|delegationsordning/ny|ta-bort)");

    /** Draws up a file of all that was ever written, each time; nothing is written in it. */
    private static final Pattern HANDS_OUT = Pattern.compile(".*/utdrag/[^/]+/(pdf|json)");

    private static final int TRIES = 6;
    private static final int TAKEN_OF_EACH = 1;
    private static final int SENT_OF_EACH = 3;

    /** A form that was taken: where it went, and what it held. */
    record Taken(String who, String kind, String address, List<Map.Entry<String, String>> fields) {}

    private final World world;
    private final Marked marked;
    private final String who;
    private final Browser browser;
    private final List<Taken> taken = new ArrayList<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> faults = new TreeSet<>();
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();

    Intruder(World world, Marked marked, String who) {
        this.world = world;
        this.marked = marked;
        this.who = who;
        browser = new Browser(world.house().port()).signIn(who);
    }

    String who() {
        return who;
    }

    Browser browser() {
        return browser;
    }

    List<Taken> taken() {
        return taken;
    }

    /** Every address of ours that was met. */
    Set<String> addresses() {
        return addresses;
    }

    Set<String> faults() {
        return faults;
    }

    /** Forms that were never taken, with what was answered last. */
    Map<String, String> refused() {
        return refused;
    }

    /**
     * @param ofEach how many pages of the same kind are read
     * @param ending whether what leaves little to send afterwards is sent too
     */
    void goEverywhere(List<String> beginnings, int ofEach, boolean ending) {
        shapes.clear();
        Deque<String> queue = new ArrayDeque<>(beginnings);
        Set<String> seen = new HashSet<>(beginnings);
        while (!queue.isEmpty()) {
            String address = queue.remove();
            HttpResponse<String> answer = browser.get(address);
            if (answer.statusCode() >= 500) {
                faults.add("GET " + shape(address) + " answers " + answer.statusCode());
            }
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Matcher links = LINK.matcher(answer.body());
            while (links.find()) {
                String next = links.group(1).replace("&amp;", "&");
                if (next.startsWith("/static") || !seen.add(next)) {
                    continue;
                }
                addresses.add(next);
                if (shapes.merge(shape(next), 1, Integer::sum) <= ofEach) {
                    queue.add(next);
                }
            }
            SeenPage page = SeenPage.of(answer);
            for (SeenForm form : page.forms()) {
                if (form.method().equals("post")) {
                    send(form, address, ending).stream().filter(seen::add).forEach(queue::add);
                }
            }
        }
    }

    static String shape(String address) {
        return DRAWN.matcher(address).replaceAll("*");
    }

    /** Sends a form by each of its buttons. @return where it led */
    private List<String> send(SeenForm form, String page, boolean ending) {
        List<String> led = new ArrayList<>();
        for (Control button : form.controls().stream().filter(Control::isButton).toList()) {
            String to = button.attribute("formaction").isEmpty() ? form.action() : button.attribute("formaction");
            String address = to.isEmpty() ? page : to;
            String kind = shape(address) + " " + button.name() + "=" + shape(button.attribute("value"));
            addresses.add(address);
            if (NOT_SENT.contains(address)
                    || HANDS_OUT.matcher(address).matches()
                    || !ending && ENDS.matcher(address).matches()
                    || taken.stream().filter(one -> one.kind().equals(kind)).count() >= TAKEN_OF_EACH
                    || sent.merge(kind, 1, Integer::sum) > SENT_OF_EACH) {
                continue;
            }
            led.addAll(send(form, button, address, kind));
        }
        return led;
    }

    private List<String> send(SeenForm form, Control button, String address, String kind) {
        FormFiller filler = new FormFiller(form, shape(address), marked, World.TODAY);
        for (int time = 0; time < TRIES; time++) {
            List<Map.Entry<String, String>> fields = new ArrayList<>(filler.fields(button));
            fields.addAll(ofOnesOwnMaking(filler.names()));
            HttpResponse<String> answer = post(address, fields);
            if (answer.statusCode() >= 500) {
                faults.add("POST " + shape(address) + " answers " + answer.statusCode());
            }
            if (answer.statusCode() == 303) {
                String next = answer.headers().firstValue("Location").orElseThrow();
                if (next.equals("/logga-in")) {
                    faults.add("POST " + shape(address) + " leads out of the house");
                }
                taken.add(new Taken(who, kind, address, fields));
                refused.remove(shape(address));
                sendAgain(address, fields);
                return List.of(next);
            }
            if (taken.stream().noneMatch(one -> shape(one.address()).equals(shape(address)))) {
                refused.put(shape(address), answer.statusCode() + " " + what(answer.body()));
            }
            if (answer.statusCode() != 422) {
                return List.of();
            }
            faults.addAll(marked.faults(
                    "POST " + shape(address),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body()));
            filler.hear(answer.body());
        }
        return List.of();
    }

    private static String what(String page) {
        Matcher said = Pattern.compile("(?s)id=\"errors\">(.*?)</section>").matcher(page);
        return said.find() ? said.group(1).replaceAll("<[^>]+>|\\s+", " ").strip() : "";
    }

    private void sendAgain(String address, List<Map.Entry<String, String>> fields) {
        Set<String> before = everything(world);
        HttpResponse<String> again = post(address, fields);
        Set<String> after = everything(world);
        if (again.statusCode() != 303) {
            faults.add("POST " + shape(address) + " sent again answers " + again.statusCode());
        }
        if (!after.equals(before)) {
            after.removeAll(before);
            faults.add("POST " + shape(address) + " sent again has done something again in "
                    + after.stream().map(row -> row.split("\\|", 3)[1]).collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** Fields that no form asks for, unless this one does. */
    private static List<Map.Entry<String, String>> ofOnesOwnMaking(Set<String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        List.of("actor", "staff", "by", "author", "signedBy", "decider", "recorder")
                .forEach(name -> fields.put(name, NOBODY));
        List.of("caseId", "case", "id", "authority", "employer", "unit", "command", "item", "supersedes")
                .forEach(name -> fields.put(name, NO_ID));
        List.of("status", "state", "mandates", "revision", "signed", "class.module.classLoader", "__proto__")
                .forEach(name -> fields.put(name, NO_ID));
        return fields.entrySet().stream()
                .filter(field -> !names.contains(field.getKey()))
                .map(field -> Map.entry(field.getKey(), field.getValue()))
                .toList();
    }

    HttpResponse<String> post(String address, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return browser.send(browser.request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The same fields with a proof of this one's session. */
    List<Map.Entry<String, String>> withNewProof(List<Map.Entry<String, String>> fields) {
        String proof = Browser.proof(browser.get("/"));
        return fields.stream()
                .map(field -> field.getKey().equals("_proof") ? Map.entry("_proof", proof) : field)
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Every row of every store, each after its authority and its table; the log, which says what was tried, is not among them. */
    static Set<String> everything(World world) {
        world.house().platform().deliverWaiting();
        Set<String> all = new HashSet<>();
        for (var authority : se.handslag.core.fixture.Here.authorities()) {
            world.dump(authority).rows().forEach((table, rows) -> {
                if (!table.startsWith("access_log") && !table.equals("outbox")) {
                    rows.forEach(row -> all.add(authority.id() + "|" + table + "|" + row));
                }
            });
        }
        return all;
    }
}
