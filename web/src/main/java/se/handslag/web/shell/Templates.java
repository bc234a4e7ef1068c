package se.handslag.web.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/** The page templates, compiled with the code. */
final class Templates {
    private final TemplateEngine engine;

    Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    static Templates precompiled() {
        return new Templates(TemplateEngine.createPrecompiled(ContentType.Html));
    }

    /** The page as UTF-8. */
    byte[] render(String template, Map<String, Object> model) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        try {
            engine.render(template, model, out);
        } catch (TemplateException e) {
            // What a template asks for may refuse: that answer is the visitor's, not the engine's.
            if (e.getCause() instanceof RuntimeException asked) {
                throw asked;
            }
            throw e;
        }
        return out.toByteArray();
    }
}
