package org.hubplan.change;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hubplan.model.Giving;
import org.hubplan.model.Giving.Share;

/// What business groups give, in a planner's words.
public final class GivingInWords {
    private GivingInWords() {}

    /// `4 posts from business groups by non-funded BWT, largest remainder: Frontline Policing 2, Met Operations 1`
    public static String of(Giving giving) {
        String shares = giving.shares().stream()
                .filter(share -> share.posts() != 0 || share.byGrade().values().stream().anyMatch(posts -> posts != 0))
                .map(GivingInWords::said)
                .collect(Collectors.joining(", "));
        return counted(giving.posts()) + " from business groups by " + amid(giving.weight()) + ", " + giving.method() + ": "
                + shares;
    }

    private static String said(Share share) {
        String grades = share.byGrade().entrySet().stream()
                .filter(grade -> grade.getValue() != 0)
                .map(grade -> signed(grade.getValue()) + " " + grade.getKey())
                .collect(Collectors.joining(", "));
        return share.group() + " " + signed(share.posts()) + (grades.isEmpty() ? "" : " (" + grades + ")");
    }

    /// `1 post`, `4 posts`
    public static String counted(int posts) {
        return signed(posts) + (posts == 1 ? " post" : " posts");
    }

    /// `2`, and `−1` where they go back.
    public static String signed(int posts) {
        return posts < 0 ? "\u2212" + -posts : Integer.toString(posts);
    }

    /// As it reads amid a sentence: `non-funded BWT`, and `BWT` as it is.
    public static String amid(String label) {
        boolean isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return isWord ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }
}
