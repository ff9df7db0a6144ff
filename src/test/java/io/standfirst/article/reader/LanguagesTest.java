package io.standfirst.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is believed about the language of an article. */
final class LanguagesTest {
  private static final String GERMAN =
      "Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss nicht mehr gebaut wird,"
          + " weil das Geld dafür fehlt und die Stadt andere Aufgaben hat.";

  @Test
  void senderSays_believedBeforeAll() {
    assertThat(Languages.of("fr", "en", GERMAN).code()).isEqualTo("fr");
  }

  @Test
  void wordsTellAnotherThanFileStates_wordsBelieved() {
    assertThat(Languages.of(null, "en", GERMAN).code()).isEqualTo("de");
  }

  @Test
  void wordsTellNothing_fileBelieved() {
    assertThat(Languages.of(null, "en-GB", "12 34 56").code()).isEqualTo("en");
  }

  @Test
  void nothingTells_unknown() {
    assertThat(Languages.of(null, null, "12 34 56").isKnown()).isFalse();
  }
}
