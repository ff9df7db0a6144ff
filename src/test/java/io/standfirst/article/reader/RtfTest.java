package io.standfirst.article.reader;

import static io.standfirst.article.reader.Readings.article;
import static io.standfirst.article.reader.Readings.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RtfTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\rtf1\\ansi The wall was raised.\\par}| The wall was raised.
          {\\rtf1\\ansi The wall was raised.\\par| The wall was raised.
          {\\rtf1\\ansi The {\\b wall} was raised.\\par| The wall was raised.
          {\\rtf1\\ansi The wall {\\b was raised.| The wall was raised.
          {\\rtf1\\ansi The wall was {\\i very {\\b high}.| The wall was very high.
          {\\rtf1\\ansi The wall was raised.{\\b So they say.}\\par}| The wall was raised.So they say.
          {\\rtf1\\ansi Words.{\\b bold}\\par}| Words.bold
          {\\rtf1\\ansi Words.{\\b x}\\par}| Words.x
          {\\rtf1\\ansi\\deff0 Words.{\\b bold}\\par}| Words.bold
          {\\rtf1 Words.{\\b bold}\\par}| Words.bold
          {\\rtf1\\ansi Words.{\\footnote Note.}\\par And more.\\par| Words. / And more. / Note.
          {\\rtf1\\ansi Caf\\'e9 wall.{\\*\\generator Riched20;}\\par}| Café wall.
          {\\rtf1\\ansi{\\deleted The old wall. }The new wall.\\par}| The new wall.
          {\\rtf1\\ansi The {\\deleted old }wall.{\\revised  It is new.}\\par}| The wall. It is new.
          {\\rtf1\\ansi One wall.\\par}\\par}| One wall.
          """)
  void file_givesItsText(String rtf, String paragraphs) {
    assertThat(paragraphs(article(rtf, "a.rtf"))).isEqualTo(List.of(paragraphs.split(" / ", -1)));
  }
}
