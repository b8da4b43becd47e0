BASE_URL=${PARTNER_CENTER_URL:-https://api.partnercenter.microsoft.com}

curl --fail-with-body --silent --show-error --max-time 60 \
  "$BASE_URL/v1/offers/031C9E47-4802-4248-838E-778FB1D2CC05?country=US" \
  --header "Authorization: Bearer $PARTNER_CENTER_TOKEN"
