package se.handslag.web.signin.purpose;

import java.util.Optional;

/** What the store is for, as it was said the first time. */
public interface StorePurposes {
    Optional<Purpose> find();

    void add(Purpose purpose);
}
