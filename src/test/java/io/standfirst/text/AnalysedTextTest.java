package io.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnalysedTextTest {
  private static final String PIECES =
      "aZé ß.!?…\"'“”‘’«»()[]{}-–—,;:0129%$£ \n\t\u00A0\u200B。！？「」『』（）、中かカ한ไद।॥ع؟۔Жйİı*•#@/\\_";

  static Stream<String> garbage() {
    return IntStream.range(0, 200).mapToObj(AnalysedTextTest::garbage);
  }

  private static String garbage(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(400);
    while (text.length() < length) {
      switch (random.nextInt(12)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        case 2 -> text.append("Mr. U.S. e.g. 3.5 ");
        default -> text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void anyText_hasOrderedSentencesAndTokens_thatQuoteIt(String text) {
    for (String code :
        List.of("und", "en", "de", "fr", "ja", "zh", "ar", "ru", "th", "el", "ko", "hi")) {
      AnalysedText analysed = AnalysedText.of(text, new Language(code));
      int end = 0;
      for (Sentence sentence : analysed.sentences()) {
        assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(sentence.span().in(text)).isNotBlank();
        assertThat(analysed.paragraphs().get(sentence.paragraph()).contains(sentence.span()))
            .isTrue();
        assertThat(analysed.sentenceAt(sentence.span().start())).isEqualTo(sentence);
        assertThat(analysed.stems(sentence)).hasSameSizeAs(analysed.tokens(sentence));
        end = sentence.span().end();
      }
      assertThat(analysed.sentences().stream().mapToInt(it -> analysed.tokens(it).size()).sum())
          .isEqualTo(analysed.tokens().size());
      for (Token token : analysed.tokens()) {
        assertThat(token.form())
            .isEqualTo(token.span().in(text).toLowerCase(Locale.ROOT).replace('’', '\''));
      }
    }
  }

  @Test
  void sentences_coverEveryLetter() {
    String text = garbage(7) + "\nA last line";
    AnalysedText analysed = AnalysedText.of(text, Language.ENGLISH);

    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        assertThat(analysed.sentenceAt(i)).as("offset " + i).isNotNull();
      }
    }
  }

  @Test
  void turkishLocale_changesNothing() {
    String text = "THE U.S. INCIDENT IS OVER. It is quiet. Istanbul waits, e.g. in its cafes.";
    AnalysedText usual = AnalysedText.of(text, Language.ENGLISH);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      AnalysedText turkish = AnalysedText.of(text, Language.ENGLISH);
      assertThat(turkish.sentences()).isEqualTo(usual.sentences());
      assertThat(turkish.tokens()).isEqualTo(usual.tokens());
      assertThat(turkish.stems()).isEqualTo(usual.stems());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void stems_joinTheFormsOfAWord() {
    assertThat(AnalysedText.of("connected connecting connections", Language.ENGLISH).stems())
        .containsOnly("connect");
    assertThat(AnalysedText.of("Häuser Hauses", new Language("de")).stems()).containsOnly("haus");
  }

  @Test
  void words_keepApostrophesAndFigures() {
    assertThat(AnalysedText.of("Don’t pay 1,250.50 in the U.S.", Language.ENGLISH).tokens())
        .extracting(Token::form)
        .containsExactly("don't", "pay", "1,250.50", "in", "the", "u.s");
  }

  @Test
  void wordsOfOtherScripts_areKeptWhole() {
    assertThat(AnalysedText.of("ארה״ב וצה\"ל", new Language("he")).wordCount()).isEqualTo(2);
    assertThat(AnalysedText.of("می\u200cروند", new Language("fa")).wordCount()).isEqualTo(1);
    assertThat(AnalysedText.of("٣٫٥ ३.५", new Language("ar")).wordCount()).isEqualTo(2);
    assertThat(AnalysedText.of("IRMAK İl", new Language("tr")).tokens())
        .extracting(Token::form)
        .containsExactly("ırmak", "il");
  }

  @Test
  void frenchArticles_areWordsOfTheirOwn() {
    assertThat(AnalysedText.of("l'eau", new Language("fr")).wordCount()).isEqualTo(2);
  }

  @Test
  void chinese_countsCharacters() {
    assertThat(AnalysedText.of("他走了。", new Language("zh")).wordCount()).isEqualTo(3);
  }

  @Test
  void offsetBetweenSentences_isInNone() {
    AnalysedText text = AnalysedText.of("One.  Two.", Language.ENGLISH);

    assertThat(text.sentenceAt(4)).isNull();
    assertThat(text.sentenceAt(99)).isNull();
  }

  @Test
  void emptyText_hasNothing() {
    AnalysedText text = AnalysedText.of(" \n ", Language.UNKNOWN);

    assertThat(text.sentences()).isEmpty();
    assertThat(text.wordCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word ",
        "A. ",
        "(",
        "\"",
        "「",
        ". ",
        "… ",
        "\n",
        "WORD ",
        "a.",
        "-",
        "'",
        "中",
        "[1",
        "?\" ",
        "Mr. ",
        "1. ",
        "He left. "
      })
  void hugeText_isReadInLinearTime(String piece) {
    String text = piece.repeat(500_000 / piece.length());

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> AnalysedText.of(text, Language.ENGLISH).stems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"word ", "word", "中", "ไ", "word, ", "word; ", "क्", "\uD83D\uDE00", ". . "})
  void endlessText_isCutIntoSentencesOfBoundedLength(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());

    List<Sentence> sentences =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> AnalysedText.of(text, Language.UNKNOWN).sentences());

    assertThat(sentences)
        .hasSizeGreaterThan(1_000)
        .allMatch(it -> it.span().length() <= FallbackCuts.LONGEST)
        .noneMatch(it -> Character.isLowSurrogate(text.charAt(it.span().start())));
  }

  @Test
  void endlessText_isCutAtItsLastClauseMark() {
    String clause = "one two three four five six seven eight nine ten ";
    String text = clause.repeat(8) + "at 10:30, and so; " + clause.repeat(9);

    assertThat(AnalysedText.of(text, Language.ENGLISH).sentences().getFirst().span().in(text))
        .endsWith("so;");
  }

  @Test
  void endlessTextWithoutMarks_isCutAtASpaceAfterSomeLines() {
    String text = "word ".repeat(200);

    assertThat(AnalysedText.of(text, Language.ENGLISH).sentences())
        .hasSizeBetween(3, 4)
        .allMatch(it -> it.span().in(text).startsWith("word") && it.span().length() <= 600);
  }
}
