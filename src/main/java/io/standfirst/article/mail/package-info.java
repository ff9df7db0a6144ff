/** E-mail and web archives: the part that is the article, and who wrote it when. */
@NullMarked
package io.standfirst.article.mail;

import org.jspecify.annotations.NullMarked;
