package se.handslag.web.joint.consent;

import java.util.List;

/**
 * The guide for the talk, in its own language.
 *
 * @param code the language (BCP 47)
 * @param points what to talk about, in order
 * @param sees what there is to say yes or no to
 * @param ends what everyone should know
 */
public record TalkPage(
        String code,
        String title,
        String lead,
        List<Point> points,
        String seesTitle,
        List<String> sees,
        List<String> ends) {
    /** @param title the question @param text what to say */
    public record Point(String title, String text) {}
}
