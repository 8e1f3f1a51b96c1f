namespace Partenariat.Cards;

/// <summary>How an answer is to be shown.</summary>
/// <param name="Host">Where.</param>
/// <param name="PublicAddress">The address of the site with the reading view, such as <c>https://bot.example/</c>;
/// null for cards without links.</param>
/// <param name="Page">The page from 1; a page that does not exist is brought to the nearest one.</param>
public sealed record CardOptions(CardHost Host, Uri? PublicAddress = null, int Page = 1);
