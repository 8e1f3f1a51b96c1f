using System.Globalization;

namespace Partenariat.Channels.Connector;

/// <summary>Notes how a call has ended, after all its repetitions.</summary>
internal sealed class RecordHandler(ConnectorRecord record) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                record.Succeeded();
            }
            else
            {
                record.Failed(((int)response.StatusCode).ToString(CultureInfo.InvariantCulture));
            }

            return response;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            record.Failed(e is ConnectorException known ? known.Message : e.GetType().Name);
            throw;
        }
    }
}
