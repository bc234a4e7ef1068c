package se.handslag.web.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form in a page: where it goes, and its fields with what stands in them. */
public final class SeenForm {
    /** A field, an option of a choice, or a button. */
    public static final class Control {
        private final String element;
        private final Map<String, String> attributes;
        private final String name;
        private String says = "";

        private Control(String element, String name, Map<String, String> attributes) {
            this.element = element;
            this.name = name;
            this.attributes = attributes;
        }

        void says(String text) {
            says = text;
        }

        /** The words on a button or of an option, or what stands in a text area. */
        public String says() {
            return says;
        }

        public String name() {
            return name;
        }

        public boolean is(String kind) {
            return kind.equals(element) || kind.equals(attributes.getOrDefault("type", ""));
        }

        public boolean isButton() {
            return element.equals("button") || is("submit");
        }

        /** One of several, of which someone chooses: a radio button, a box to tick, an option. */
        public boolean isChoice() {
            return is("radio") || is("checkbox") || is("option");
        }

        public boolean isHidden() {
            return is("hidden");
        }

        public boolean isDisabled() {
            return attributes.containsKey("disabled");
        }

        public boolean isChosen() {
            return attributes.containsKey("checked") || attributes.containsKey("selected");
        }

        public String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        /** What is sent for it. */
        public String value() {
            if (element.equals("textarea")) {
                return says;
            }
            return attributes.getOrDefault("value", isChoice() && !element.equals("option") ? "on" : "");
        }
    }

    private final String action;
    private final String method;
    private final String draft;
    private final List<Control> controls = new ArrayList<>();
    private String select = "";

    SeenForm(String action, String method, String draft) {
        this.action = action;
        this.method = method;
        this.draft = draft;
    }

    Control add(String element, Map<String, String> attributes) {
        if (element.equals("select")) {
            select = attributes.getOrDefault("name", "");
        }
        String name = element.equals("option") ? select : attributes.getOrDefault("name", "");
        Control control = new Control(element, name, attributes);
        controls.add(control);
        return control;
    }

    public String action() {
        return action;
    }

    public String method() {
        return method;
    }

    /** Where what is typed is kept; empty where nothing is. */
    String draft() {
        return draft;
    }

    public List<Control> controls() {
        return controls;
    }

    public List<Control> named(String name) {
        return controls.stream().filter(control -> control.name().equals(name)).toList();
    }
}
