package se.handslag.web.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.handslag.web.journey.SeenForm;
import se.handslag.web.journey.SeenForm.Control;

/** Fills in a form that it has never seen: words in every text, something chosen in every choice, and another where a fault is said. */
final class FormFiller {
    private static final Pattern FAULT = Pattern.compile("<li><a href=\"#([^\"]+)\">");
    private static final Pattern WRITTEN_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[.:]\\d{2}|\\d{1,4}");

    private final SeenForm form;
    private final String where;
    private final Marked marked;
    private final List<String> days;
    /** How many times what was entered in a field has been told to be wrong. */
    private final Map<String, Integer> wrong = new HashMap<>();

    private final Map<String, List<String>> written = new HashMap<>();
    private int turn;

    FormFiller(SeenForm form, String where, Marked marked, java.time.LocalDate today) {
        this.form = form;
        this.where = where;
        this.marked = marked;
        days = List.of(
                today.toString(),
                today.plusDays(30).toString(),
                today.minusDays(1).toString(),
                today.plusDays(90).toString(),
                today.minusDays(40).toString(),
                "");
    }

    /** The fields as they are sent, a list for each name. */
    List<Map.Entry<String, String>> fields(Control button) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Control control : form.controls()) {
            String name = control.name();
            if (name.isEmpty() || control.isDisabled() || control.isButton()) {
                continue;
            }
            if (control.isHidden()) {
                fields.add(Map.entry(name, control.value()));
            } else if (!control.isChoice() && !control.is("select")) {
                fields.add(Map.entry(name, text(control)));
            } else if (done.add(name)) {
                chosen(name).forEach(value -> fields.add(Map.entry(name, value)));
            }
        }
        if (!button.name().isEmpty()) {
            fields.add(Map.entry(button.name(), button.attribute("value")));
        }
        return fields;
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        form.controls().forEach(control -> names.add(control.name()));
        return names;
    }

    private String text(Control control) {
        List<String> could = new ArrayList<>();
        String before = control.value();
        if (!before.isEmpty() && WRITTEN_DAY.matcher(before).matches()) {
            could.add(before);
        }
        if (control.is("date")) {
            could.addAll(days);
        } else {
            could.addAll(written.computeIfAbsent(
                    control.name(),
                    name -> List.of(marked.words(where + " " + name), marked.fewWords(where + " " + name))));
            could.addAll(List.of("09.00", "1", days.get(0), "20", "19900101-9802", "marked-" + wrong.size()));
            could.add(before);
        }
        return could.get(wrong.getOrDefault(control.name(), 0) % could.size());
    }

    /** What is chosen already or the first; the next each time that it is told to be wrong, and of boxes all of them. */
    private List<String> chosen(String name) {
        List<Control> choices = form.named(name).stream()
                .filter(control -> control.isChoice() && !control.isDisabled())
                .filter(control -> !(control.is("option") && control.value().isEmpty()))
                .toList();
        if (choices.isEmpty()) {
            return List.of();
        }
        int times = wrong.getOrDefault(name, 0) + turn;
        if (choices.get(0).is("checkbox") && times % 3 < 2) {
            return choices.stream()
                    .limit(times % 3 == 0 ? 1 : 200)
                    .map(Control::value)
                    .toList();
        }
        if (choices.get(0).is("checkbox")) {
            return List.of();
        }
        int first = 0;
        for (int each = 0; each < choices.size(); each++) {
            first = choices.get(each).isChosen() ? each : first;
        }
        return List.of(choices.get((first + times) % choices.size()).value());
    }

    /** Hears which fields were wrong. If none is named, something else is chosen everywhere. */
    void hear(String page) {
        Set<String> faulty = new LinkedHashSet<>();
        Matcher found = FAULT.matcher(page);
        while (found.find()) {
            faulty.add(found.group(1));
        }
        if (faulty.isEmpty()) {
            turn++;
        }
        faulty.forEach(name -> wrong.merge(name, 1, Integer::sum));
    }

    static Map<String, String> joined(List<Map.Entry<String, String>> fields) {
        Map<String, String> joined = new LinkedHashMap<>();
        fields.forEach(field -> joined.putIfAbsent(field.getKey(), field.getValue()));
        return joined;
    }
}
