package io.standfirst.text;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A language by its primary BCP 47 subtag in lower case: "en", "de", "zh".
 *
 * @param code two or three letters; "und" where the language is not known
 */
public record Language(String code) {
  public static final Language UNKNOWN = new Language("und");
  public static final Language ENGLISH = new Language("en");

  /** Subtags that the registry has replaced, and those that a broader one of ours covers. */
  private static final Map<String, String> PREFERRED =
      Map.of(
          "iw", "he", "in", "id", "ji", "yi", "mo", "ro", "nb", "no", "nn", "no", "cmn", "zh",
          "fil", "tl");

  public Language {
    Objects.requireNonNull(code, "code");
    if (!code.matches("[a-z]{2,3}")) {
      throw new IllegalArgumentException("no language code: " + code);
    }
  }

  /**
   * The language of a tag such as "en-GB", "pt_BR", "DE" or "iw" (now "he"); {@link #UNKNOWN} when
   * the tag names none.
   */
  public static Language ofTag(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.matches("[a-z]{2,3}")
        ? new Language(PREFERRED.getOrDefault(primary, primary))
        : UNKNOWN;
  }

  public boolean isKnown() {
    return !equals(UNKNOWN);
  }
}
