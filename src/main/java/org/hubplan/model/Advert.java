package org.hubplan.model;

/// An advert of vacant posts at a hub. It makes and changes no post: it says which vacancies are being filled.
///
/// @param reference as recruiters number it, unique in a plan
/// @param posts how many are advertised, above 0
/// @param hours a week, in hundredths; 0 where not given
/// @param building as written, empty where not given
/// @param contract such as permanent or fixed term, as written, empty where not given
public record Advert(
        String reference, int posts, HubCode hub, Grade grade, long hours, String building, String contract) {
    public Advert {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("An advert has a reference");
        }
        if (posts < 1 || hours < 0) {
            throw new IllegalArgumentException("Advert " + reference + " is of a post or more, of no less than 0 hours");
        }
    }
}
