package io.standfirst.summary.ranking;

import io.standfirst.summary.profile.Centrality;
import io.standfirst.summary.profile.Profile;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import java.util.List;

/** Where a sentence stands, and how similar its place is to others: position and centrality. */
final class PositionFeatures {
  private PositionFeatures() {}

  static void fill(Profile profile, double[][] rows) {
    List<Sentence> told = profile.told();
    Centrality centrality = profile.centrality();
    int n = profile.text().sentences().size();
    int paragraphs = profile.text().paragraphs().size();
    int[] perParagraph = new int[paragraphs];
    profile.text().sentences().forEach(sentence -> perParagraph[sentence.paragraph()]++);
    int[] before = wordsBefore(profile.text());
    int paragraph = -1;
    int place = 0;
    for (int i = 0; i < rows.length; i++) {
      Sentence sentence = told.get(i);
      int index = sentence.index();
      place = sentence.paragraph() == paragraph ? place + 1 : 0;
      paragraph = sentence.paragraph();
      double[] row = rows[i];
      row[Feature.INDEX.column()] = StrictMath.log1p(index);
      row[Feature.RELATIVE_INDEX.column()] = (double) index / n;
      row[Feature.INVERSE_INDEX.column()] = 1.0 / (1 + i);
      row[Feature.PLACE_AMONG_TOLD.column()] = StrictMath.log1p(i);
      row[Feature.PARAGRAPH.column()] = StrictMath.log1p(paragraph);
      row[Feature.PLACE_IN_PARAGRAPH.column()] = place;
      row[Feature.PARAGRAPH_LENGTH.column()] = perParagraph[paragraph];
      row[Feature.FROM_END.column()] = StrictMath.log1p(rows.length - 1.0 - i);
      row[Feature.WORDS_BEFORE.column()] = StrictMath.log1p(before[index]);
      row[Feature.DOCUMENT_WORDS.column()] = StrictMath.log1p(before[n]);
      row[Feature.SENTENCES.column()] = StrictMath.log1p(rows.length);
      row[Feature.MEAN_PARAGRAPH.column()] = (double) n / paragraphs;
      row[Feature.LEX_RANK.column()] = centrality.lexRank(index);
      row[Feature.FORWARD.column()] = centrality.forward(index);
      row[Feature.BACKWARD.column()] = centrality.backward(index);
      row[Feature.CENTROID.column()] = centrality.centroid(index);
      row[Feature.LIKE_PREVIOUS.column()] = centrality.previous(index);
      row[Feature.LIKE_NEXT.column()] = index + 1 < n ? centrality.previous(index + 1) : 0;
    }
  }

  /** How many words stand before each sentence, and last how many there are. */
  private static int[] wordsBefore(AnalysedText text) {
    int[] before = new int[text.sentences().size() + 1];
    for (Sentence sentence : text.sentences()) {
      before[sentence.index() + 1] = before[sentence.index()] + text.tokens(sentence).size();
    }
    return before;
  }
}
