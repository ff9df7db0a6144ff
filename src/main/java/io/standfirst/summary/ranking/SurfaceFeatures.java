package io.standfirst.summary.ranking;

import io.standfirst.summary.profile.Profile;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Cues;
import io.standfirst.text.Cues.Kind;
import io.standfirst.text.Sentence;
import io.standfirst.text.SpeechVerbs;
import io.standfirst.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a sentence is built: its length, speech, pronouns, figures, names and marks. */
final class SurfaceFeatures {
  private final Profile profile;
  private final AnalysedText text;
  private final Cues cues;
  private final Set<String> speechVerbs;
  private final Set<String> stopWords;
  private final Set<String> seenNames = new HashSet<>();
  private final double meanWords;

  SurfaceFeatures(Profile profile) {
    this.profile = profile;
    text = profile.text();
    cues = Cues.of(text.language());
    speechVerbs = SpeechVerbs.of(text.language());
    stopWords = text.stopWords();
    meanWords = profile.told().stream().mapToInt(s -> text.tokens(s).size()).average().orElse(1);
  }

  void fill(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      words(profile.told().get(i), rows[i]);
      marks(profile.told().get(i), rows[i]);
    }
  }

  private void words(Sentence sentence, double[] row) {
    List<Token> tokens = text.tokens(sentence);
    List<String> stems = text.stems(sentence);
    double count = Math.max(1, tokens.size());
    int third = 0;
    int self = 0;
    int figures = 0;
    int capitals = 0;
    int newNames = 0;
    int stops = 0;
    int letters = 0;
    double names = 0;
    boolean speech = false;
    boolean day = false;
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      int firstLetter = text.text().codePointAt(tokens.get(i).span().start());
      third += cues.is(Kind.THIRD, form) ? 1 : 0;
      self += cues.is(Kind.SELF, form) ? 1 : 0;
      figures += Character.isDigit(firstLetter) ? 1 : 0;
      speech |= speechVerbs.contains(form);
      day |= cues.is(Kind.WEEKDAY, form);
      letters += form.length();
      boolean stop = stopWords.contains(form);
      stops += stop ? 1 : 0;
      if (i > 0 && !stop && Character.isUpperCase(firstLetter)) {
        capitals++;
        newNames += seenNames.add(form) ? 1 : 0;
        int term = profile.index().number(stems.get(i));
        names += term < 0 ? 0 : StrictMath.log(profile.index().occurrences(term));
      }
    }
    String opening = tokens.isEmpty() ? "" : tokens.getFirst().form();
    row[Feature.WORDS.column()] = tokens.size();
    row[Feature.RELATIVE_LENGTH.column()] = tokens.size() / meanWords;
    row[Feature.THIRD_PERSON.column()] = third / count;
    row[Feature.FIRST_PERSON.column()] = self / count;
    row[Feature.OPENS_WEAKLY.column()] = profile.context().opensWeakly(sentence) ? 1 : 0;
    row[Feature.OPENS_VAGUELY.column()] = cues.is(Kind.VAGUE, opening) ? 1 : 0;
    row[Feature.FIGURES.column()] = figures;
    row[Feature.SPEECH_VERB.column()] = speech ? 1 : 0;
    row[Feature.DAY.column()] = day ? 1 : 0;
    row[Feature.CAPITALISED.column()] = capitals / count;
    row[Feature.NEW_NAMES.column()] = newNames;
    row[Feature.NAME_WEIGHT.column()] = names;
    row[Feature.LONG_WORDS.column()] = letters / count;
    row[Feature.STOP_WORDS.column()] = stops / count;
  }

  private void marks(Sentence sentence, double[] row) {
    int commas = 0;
    int dashes = 0;
    boolean money = false;
    for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
      switch (text.text().charAt(i)) {
        case ',', '،', '、', '，', ';' -> commas++;
        case '–', '—', '(', ':' -> dashes++;
        case '-' -> dashes += text.text().charAt(i - (i > 0 ? 1 : 0)) == ' ' ? 1 : 0;
        case '$', '£', '€', '%', '¥' -> money = true;
        case '?', '？', '؟' -> row[Feature.QUESTION.column()] = 1;
        case '!', '！' -> row[Feature.EXCLAMATION.column()] = 1;
        default -> {}
      }
    }
    int index = sentence.index();
    row[Feature.COMMAS.column()] = commas;
    row[Feature.DASHES.column()] = dashes;
    row[Feature.MONEY_OR_SHARE.column()] = money ? 1 : 0;
    row[Feature.QUOTED.column()] =
        (double) profile.quotations().quoted(index) / sentence.span().length();
    row[Feature.OPENS_QUOTED.column()] =
        profile.quotations().startsInside(index) || opensWithQuote(sentence) ? 1 : 0;
  }

  private boolean opensWithQuote(Sentence sentence) {
    char c = text.text().charAt(sentence.span().start());
    return "\"'“‘«„「『".indexOf(c) >= 0;
  }
}
