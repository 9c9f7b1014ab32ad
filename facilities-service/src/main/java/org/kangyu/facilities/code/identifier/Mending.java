package org.kangyu.facilities.code.identifier;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the code that was probably meant: one that differs by what hands and eyes commonly confuse, and checks out. */
final class Mending {

    /** Characters that look alike, digits first. */
    private static final List<String> ALIKE = List.of("0O", "1IL", "2Z", "5S", "6G", "8B", "UV");

    private Mending() {}

    /** The code itself if nothing is wrong with it. */
    static Optional<String> of(CodeForm form, String typed) {
        if (typed.length() != form.length()) {
            return Optional.empty();
        }
        var mended = withoutStrays(form, typed);
        return form.isCode(mended) ? Optional.of(mended) : meant(form, typed, form.completed(mended));
    }

    /** A single confusion, or else the check character; what is sound in every respect comes first. */
    private static Optional<String> meant(CodeForm form, String typed, Optional<String> completed) {
        if (!form.isTelling()) {
            return completed;
        }
        var near = confusions(typed).filter(form::isCode).distinct().toList();
        var sound = near.stream().filter(form::isSound).toList();
        if (sound.size() == 1) {
            return Optional.of(sound.getFirst());
        }
        return near.size() == 1 && completed.filter(form::isSound).isEmpty() ? Optional.of(near.getFirst()) : completed;
    }

    /** With the look-alike for each character that cannot stand where it stands, such as 0 for O. */
    private static String withoutStrays(CodeForm form, String typed) {
        var mended = new StringBuilder(typed);
        for (int i = 0; i < typed.length(); i++) {
            if (!form.allows(i, typed.charAt(i))) {
                int place = i;
                alike(typed.charAt(i))
                        .filter(character -> form.allows(place, character))
                        .findFirst()
                        .ifPresent(character -> mended.setCharAt(place, character));
            }
        }
        return mended.toString();
    }

    /** Each text with one look-alike in it, or with two neighbours swapped. */
    private static Stream<String> confusions(String typed) {
        var alike = IntStream.range(0, typed.length())
                .boxed()
                .flatMap(i -> alike(typed.charAt(i))
                        .map(character -> typed.substring(0, i) + character + typed.substring(i + 1)));
        var swapped = IntStream.range(1, typed.length())
                .mapToObj(i ->
                        typed.substring(0, i - 1) + typed.charAt(i) + typed.charAt(i - 1) + typed.substring(i + 1));
        return Stream.concat(alike, swapped);
    }

    private static Stream<Character> alike(char character) {
        return ALIKE.stream()
                .filter(group -> group.indexOf(character) >= 0)
                .flatMap(group -> group.chars().mapToObj(other -> (char) other))
                .filter(other -> other != character);
    }
}
