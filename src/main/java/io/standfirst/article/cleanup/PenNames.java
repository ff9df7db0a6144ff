package io.standfirst.article.cleanup;

import io.standfirst.article.date.Dates;
import io.standfirst.text.Tables;
import java.util.Locale;
import java.util.Set;

/**
 * What a page may state as its author though it does not look like a person's name: "Staff", "98
 * Buck Social", "happyface313". Names of accounts that publishing systems come with say nothing;
 * they are in the table {@code account-names.txt}.
 */
final class PenNames {
  private static final int LONGEST = 40;
  private static final int MOST_WORDS = 5;
  private static final Set<String> ACCOUNTS =
      Set.copyOf(Tables.lines(PenNames.class, "account-names.txt"));

  private PenNames() {}

  static boolean isPossible(String name) {
    int words = Sentences.words(name);
    return words >= 1
        && words <= MOST_WORDS
        && name.length() >= 2
        && name.length() <= LONGEST
        && name.codePoints().anyMatch(Character::isLetter)
        && name.codePoints().allMatch(PenNames::isPart)
        && !PersonNames.isButton(name)
        && Dates.find(name, true) == null
        && !ACCOUNTS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || " .-_'’&".indexOf(c) >= 0;
  }
}
