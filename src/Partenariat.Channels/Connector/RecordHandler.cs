using System.Diagnostics;
using System.Globalization;
using Partenariat.Channels.Telemetry;

namespace Partenariat.Channels.Connector;

/// <summary>Notes how a call has ended, after all its repetitions.</summary>
internal sealed class RecordHandler(ConnectorRecord record, ChannelFigures figures, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var span = ChannelFigures.Source.StartActivity("reply", ActivityKind.Client);
        var start = clock.GetTimestamp();
        var outcome = "cancelled";
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            outcome = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            if (response.IsSuccessStatusCode)
            {
                record.Succeeded();
            }
            else
            {
                record.Failed(outcome);
            }

            return response;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            outcome = e.GetType().Name;
            record.Failed(e is ConnectorException known ? known.Message : outcome);
            throw;
        }
        finally
        {
            span?.SetTag("outcome", outcome);
            figures.Called(clock.GetElapsedTime(start), outcome);
        }
    }
}
